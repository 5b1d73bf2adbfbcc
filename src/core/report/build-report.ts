import type { CommentsReviewed } from '../comments/heard.ts';
import { momentsOfSums } from '../statistics/moments-of-sums.ts';
import type { FieldedWording } from '../survey/change/wording.ts';
import { unpiped } from '../survey/piping/template.ts';
import { isCoded, wholeTextOf } from '../survey/item.ts';
import { itemsOf, type Survey } from '../survey/survey.ts';
import type { Basis } from './basis.ts';
import { breaksOf } from './breaks/breaks.ts';
import { isOtherMix } from './breaks/channel-mix.ts';
import { isOtherMode } from './breaks/mode.ts';
import { coverage } from './coverage.ts';
import { distributions } from './distributions.ts';
import { everyone, groupCounts, type Group } from './group-counts.ts';
import { headlines } from './headline/headlines.ts';
import { hiddenCells } from './hidden-cells.ts';
import type { ReleaseStamp, Report } from './report.ts';
import { MAKERS } from './sections/makers.ts';
import { inOrder } from './sections/order.ts';
import { segmentTables } from './segments/segments.ts';
import { partsOf } from './sums.ts';
import { LOW_BASE } from './suppress.ts';
import type { Tally } from './tally.ts';
import { summariseWaves } from './waves.ts';

/**
 * Makes the report of a survey from counts: the same counts and stamp always give the same report. Nothing that may
 * not be published is in it.
 *
 * @param wordings how its questions were worded, in order of time; what was worded otherwise is not compared
 * @param comments what was decided about comments of the newest wave; null where none may be published
 * @throws RangeError when the tally is that of another survey or holds no responses.
 */
export function buildReport(
  survey: Survey,
  tally: Tally,
  stamp: ReleaseStamp,
  wordings: readonly FieldedWording[] = [],
  comments: CommentsReviewed | null = null,
): Report {
  if (tally.survey !== survey.id) {
    throw new RangeError(
      `The tally is that of survey "${tally.survey}", the report that of "${survey.id}". Tally the same survey.`,
    );
  }
  const waves = summariseWaves(survey, tally);
  const current = waves.at(-1)!;
  const counts = groupCounts(tally, waves);
  const ids = waves.map(({ id }) => id);
  const wavesWhere = (isOther: typeof isOtherMix) =>
    ids.slice(1).filter((id, index) => isOther(counts, ids[index]!, id, survey.report.minimum));
  const sums = (group: Group, set: string) => partsOf(tally, group, set);
  const basis: Basis = {
    survey,
    counts,
    sums,
    moments: (group, set) => {
      const answered = momentsOfSums(sums(everyone(group.wave), set))?.n ?? 0;
      return momentsOfSums(sums(group, set), counts.sampled(group, answered));
    },
    waves,
    current,
    minimum: survey.report.minimum,
    comments,
    breaks: breaksOf(survey, ids, tally, wordings, new Set(wavesWhere(isOtherMode))),
  };

  const headline = headlines(basis);
  const shares = distributions(basis);
  const segments = segmentTables(basis);
  const covered = coverage(basis);
  const sections = inOrder(
    MAKERS.flatMap((maker) => maker.make(basis)),
    survey.report.sections,
  );

  return {
    format: 2,
    survey: { id: survey.id, version: survey.version, locales: survey.locales, title: survey.title },
    release: { sequence: stamp.sequence, at: stamp.at, previous: stamp.previous },
    synthetic: tally.synthetic,
    waves,
    current: current.id,
    comparability: {
      breaks: basis.breaks,
      otherMix: wavesWhere(isOtherMix),
    },
    headline,
    distributions: shares,
    segments,
    sections,
    method: {
      sampling: survey.sampling,
      timezone: survey.timezone,
      minimum: basis.minimum,
      lowBase: LOW_BASE,
      coverage: covered.map(({ table }) => table),
      hidden: hiddenCells(headline, shares, segments, covered, sections),
      note: survey.report.note ?? null,
      wording: itemsOf(survey)
        .filter(isCoded)
        .map((item) => {
          const help = item.help ?? item.matrix?.help;
          return { item: item.id, text: wholeTextOf(item), help: help ? unpiped(help) : null };
        }),
    },
  };
}
