import { isClear } from '../report/compare.ts';
import type { Figure } from '../report/report.ts';
import type { SegmentTable } from '../report/segments/segment-table.ts';
import { holm } from '../statistics/holm.ts';
import { rankRanges } from '../statistics/rank-ranges.ts';
import { itemsOf, type Survey } from '../survey/survey.ts';
import { labelOf } from '../survey/item-values.ts';
import { wholeTextOf } from '../survey/item.ts';
import type { Text } from '../survey/text.ts';
import { measuredItem, publishedCounts, publishedFigure, type Source } from './figures.ts';
import type { Places } from './program.ts';
import type { Place, ReportedPlaces } from './report.ts';

/** Two places, by their ids, of which the first has the higher figure. */
interface ClearPair {
  readonly ahead: string;
  readonly behind: string;
}

type Unranked = Pick<Place, 'id' | 'survey' | 'label' | 'figure'>;

/**
 * Places compared by one question. Only those on a full base are compared; all pairs of them are tested, with Holm's
 * adjustment, and the ranks are those that the clear differences leave open.
 */
export function reportedPlaces(places: Places, sourceOf: (survey: string) => Source): ReportedPlaces {
  return places.kind === 'segment'
    ? segmentPlaces(places, sourceOf(places.survey))
    : surveyPlaces(places, sourceOf);
}

/** The groups of one survey: its report has compared them. */
function segmentPlaces(places: Extract<Places, { kind: 'segment' }>, source: Source): ReportedPlaces {
  const { item, measure } = measuredItem(source, places.item);
  const table = source.release?.report.segments.find(
    (one) => one.segment === places.segment && one.item === places.item,
  );
  const all = table
    ? table.rows.map(({ level, label, figure }) => ({ id: level, survey: places.survey, label, figure }))
    : levelsOf(source.survey, places.segment).map((level) => ({
        ...level,
        survey: places.survey,
        figure: null,
      }));
  const clear = (table?.comparison?.pairs ?? [])
    .filter((pair) => pair.clear)
    .map(({ first, second, value }) =>
      value > 0 ? { ahead: first, behind: second } : { ahead: second, behind: first },
    );
  return {
    title: places.title ?? null,
    text: wholeTextOf(item),
    metric: measure.metric,
    points: measure.points,
    pairs: table?.comparison?.pairs.length ?? 0,
    clear: clear.length,
    places: ranked(all, comparedIn(table), clear),
  };
}

function comparedIn(table: SegmentTable | undefined): readonly string[] {
  return table?.comparison?.levels ?? [];
}

function levelsOf(survey: Survey, segment: string): readonly { readonly id: string; readonly label: Text }[] {
  const item = itemsOf(survey).find(({ id }) => id === segment);
  if (!item || !('options' in item)) return [];
  return item.options.map(({ value }) => ({
    id: value,
    label: Object.fromEntries(survey.locales.map((locale) => [locale, labelOf(item, value, locale)])),
  }));
}

/** A survey a place. Those who answered one are taken for others than those who answered another. */
function surveyPlaces(
  { title, of }: Extract<Places, { kind: 'surveys' }>,
  sourceOf: (survey: string) => Source,
): ReportedPlaces {
  const all = of.map(({ survey, item, label }) => {
    const source = sourceOf(survey);
    const counts = publishedCounts(source, item);
    return { id: survey, survey, label, figure: publishedFigure(source, item), counts };
  });
  const [first] = of;
  if (!first) throw new RangeError('There are no places to compare.');
  const { item, measure } = measuredItem(sourceOf(first.survey), first.item);
  const compared = all.flatMap(({ id, figure, counts }) =>
    counts && isFull(figure) ? [{ id, counts }] : [],
  );
  const pairs = compared.flatMap((one, index) =>
    compared.slice(index + 1).map((other) => ({
      one: one.id,
      other: other.id,
      ...measure.difference(one.counts, other.counts),
    })),
  );
  const adjusted = holm(pairs.map(({ p }) => p));
  const clear = pairs
    .filter((pair, index) => isClear({ ...pair, p: adjusted[index]! }))
    .map(({ one, other, value }) =>
      value > 0 ? { ahead: one, behind: other } : { ahead: other, behind: one },
    );
  return {
    title: title ?? null,
    text: wholeTextOf(item),
    metric: measure.metric,
    points: measure.points,
    pairs: pairs.length,
    clear: clear.length,
    places: ranked(
      all.map(({ counts: _, ...place }) => place),
      compared.map(({ id }) => id),
      clear,
    ),
  };
}

function isFull(figure: Figure | null): boolean {
  return figure?.shown === true && !figure.lowBase;
}

function ranked(
  all: readonly Unranked[],
  compared: readonly string[],
  clear: readonly ClearPair[],
): readonly Place[] {
  const isAhead = (one: string, other: string) =>
    clear.some(({ ahead, behind }) => ahead === one && behind === other);
  const ranges = rankRanges(compared.length, (one, other) => isAhead(compared[one]!, compared[other]!));
  return all.map((place) => {
    const at = compared.indexOf(place.id);
    const others = at < 0 ? [] : compared.filter((other) => other !== place.id);
    return {
      ...place,
      rank: ranges[at] ?? null,
      ahead: others.filter((other) => isAhead(place.id, other)),
      behind: others.filter((other) => isAhead(other, place.id)),
      alike: others.filter((other) => !isAhead(place.id, other) && !isAhead(other, place.id)),
    };
  });
}
