import { itemsOf } from '../../../survey/survey.ts';
import { isScale } from '../../../survey/report-settings/named-items.ts';
import type { Basis } from '../../basis.ts';
import { namesOf } from '../../names.ts';
import { statedBySegment, type StatedPair } from './by-segment.ts';
import { meanOf, measuredBy } from './measured-by.ts';
import { placed } from './placed.ts';
import type { ImportanceSection } from './section.ts';

/** The map of what respondents said matters; null where they were not asked. */
export function statedMap(basis: Basis): ImportanceSection | null {
  const declared = basis.survey.report.importance;
  if (!declared) return null;
  const items = itemsOf(basis.survey).filter(isScale);
  const pairs = Object.entries(declared.attributes).flatMap(([does, matters]): StatedPair[] => {
    const [performance, importance] = [does, matters].map((id) => items.find((item) => item.id === id));
    return performance && importance ? [{ performance, importance }] : [];
  });
  const performance = measuredBy(pairs.map((one) => one.performance));
  const matters = measuredBy(pairs.map((one) => one.importance));
  const names = namesOf(pairs.map((one) => one.performance));
  return {
    kind: 'importance',
    id: 'importance',
    wave: basis.current.id,
    basis: 'stated',
    outcome: null,
    performance,
    importance: matters,
    ...placed(
      pairs.map((pair, at) => ({
        item: pair.performance.id,
        text: names[at]!,
        importanceItem: pair.importance.id,
        performance: meanOf(basis, pair.performance, performance),
        importance: meanOf(basis, pair.importance, matters),
      })),
    ),
    segments: statedBySegment(basis, pairs, { performance, importance: matters }),
  };
}
