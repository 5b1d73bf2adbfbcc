import type { Survey } from '../../survey/survey.ts';
import type { Basis } from '../basis.ts';
import type { CountingPlan } from '../plan.ts';
import type { Section } from './section.ts';

/** What makes the sections of one kind: the only place that knows when a survey has them. */
export interface SectionMaker<S extends Section = Section> {
  readonly kind: S['kind'];
  /** What must be counted for them, beside what always is. */
  readonly plan?: (survey: Survey) => Partial<CountingPlan>;
  /** The sections of this kind, suppressed and ready to be published; none where the survey does not ask for them. */
  readonly make: (basis: Basis) => readonly S[];
}
