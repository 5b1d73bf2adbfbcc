import type { Origin, Submission } from '#core/response/response.ts';
import type { Survey } from '#core/survey/survey.ts';

/** Longer on a page than this says that the device slept, not that somebody was answering. */
const LONGEST_MS = 24 * 60 * 60 * 1000;

/**
 * What is known of a web submission apart from its answers. A collector that the survey does not list is no reason
 * to lose a response: it counts as an ordinary link.
 */
export function originOf(
  survey: Survey,
  submission: Submission,
  at: {
    readonly wave: string;
    readonly locale: string;
    readonly collector: string | null;
    readonly now: Date;
  },
): Origin {
  const collector = survey.collectors.find(({ id }) => id === at.collector);
  const { elapsed } = submission;
  return {
    id: submission.id ?? '',
    wave: at.wave,
    locale: at.locale,
    channel: collector?.channel ?? 'link',
    collector: collector?.id ?? null,
    startedAt:
      elapsed !== null && elapsed <= LONGEST_MS ? new Date(at.now.getTime() - elapsed).toISOString() : null,
    endedAt: at.now.toISOString(),
    synthetic: false,
    seed: submission.seed,
  };
}
