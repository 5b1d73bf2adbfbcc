import type { Figure, Report } from '#core/report/report.ts';
import type { Response } from '#core/response/response.ts';
import { sumOver, type PublishedSum } from './linear-attack.ts';

/** Everyone who had answered when a release was made, the newest release last. */
export type Arrivals = readonly (readonly Response[])[];

/**
 * Every sum of answers to an item that the releases of a survey publish, of everyone and along one line of division: the
 * groups of a segment, or the sides of the crossing of satisfaction and loyalty. How many are in each part of a line is public;
 * how many are in a part of two lines at once is not, so that nothing can be had by mixing lines.
 *
 * @param line id of the segment, `loyalty`, or `way` for the ways in which people were asked
 */
export function publishedSums(
  reports: readonly Report[],
  arrivals: Arrivals,
  item: string,
  line: string,
): PublishedSum[] {
  return reports.flatMap((report, release) => {
    const known = arrivals.slice(0, release + 1);
    const group = (what: string, base: number, isIn: (one: Response) => boolean, factor = 1) => [
      sumOver(`${what} in ${release + 1}`, item, peopleOf(known, item, base, isIn), factor),
    ];
    const ofFigure = (what: string, figure: Figure, isIn: (one: Response) => boolean) =>
      figure.shown ? group(what, figure.estimate.base, isIn) : [];
    const distributions = report.distributions
      .filter((one) => one.item === item)
      .flatMap(({ waves }) =>
        waves.flatMap(({ wave, shown, base }) =>
          shown && base !== null ? group(`everyone of ${wave}`, base, (one) => one.wave === wave) : [],
        ),
      );
    const segments = report.segments
      .filter((one) => one.item === item && one.segment === line)
      .flatMap(({ segment, wave, rows }) =>
        rows.flatMap(({ level, figure }) =>
          ofFigure(
            `${segment} ${level}`,
            figure,
            (one) => one.wave === wave && codeOf(one, segment) === level,
          ),
        ),
      );
    return [
      ...distributions,
      ...segments,
      ...(line === 'loyalty' ? crossed(report, item, group) : []),
      ...(line === 'way' ? byWay(report, item, ofFigure) : []),
    ];
  });
}

/** The crossing of satisfaction and loyalty tells of each side of one question how it answered the other. */
function crossed(
  { sections }: Report,
  item: string,
  group: (what: string, base: number, isIn: (one: Response) => boolean) => PublishedSum[],
): PublishedSum[] {
  return sections.flatMap((section) => {
    if (section.kind !== 'loyalty') return [];
    const { satisfaction, loyalty, groups, delighted } = section;
    const share = groups[0]?.share;
    if (!share?.shown) return [];
    const other = [satisfaction, loyalty].find((side) => side.item !== item)!;
    const inWave = (one: Response) => one.wave === section.wave;
    const point = (one: Response) => Number(codeOf(one, other.item));
    const { base, value } = share.estimate;
    const both = (one: Response) => inWave(one) && codeOf(one, other.item) !== undefined;
    const sides = groups
      .filter(
        ({ group: name }) =>
          name === 'apostles' || name === (other === satisfaction ? 'mercenaries' : 'hostages'),
      )
      .reduce((sum, one) => sum + (one.share.shown ? one.share.estimate.value : 0), 0);
    const reached = Math.round(sides * base);
    return [
      ...group('both', base, both),
      ...(reached > 0
        ? group(`${other.item} reached`, reached, (one) => both(one) && point(one) >= other.from)
        : []),
      ...(delighted.highest.shown && other === satisfaction && value >= 0
        ? group(
            'the delighted',
            delighted.highest.estimate.base,
            (one) => both(one) && point(one) === other.max,
          )
        : []),
    ];
  });
}

/** Whom each way reached: the shares of those who answered a question of a segment, by way. */
function byWay(
  { sections }: Report,
  item: string,
  ofFigure: (what: string, figure: Figure, isIn: (one: Response) => boolean) => PublishedSum[],
): PublishedSum[] {
  return sections.flatMap((section) => {
    if (section.kind !== 'channels') return [];
    const rows = section.groups.find((one) => one.item === item)?.rows ?? [];
    return rows.flatMap(({ way, shares }) => {
      const isIn = (one: Response) =>
        one.wave === section.wave && (way === null || way.endsWith(`/${one.channel}`));
      return shares[0] ? ofFigure(way === null ? 'by all ways' : `by ${way}`, shares[0], isIn) : [];
    });
  });
}

/** The people of a group whose answers a published base counts: those of the newest release that had as many. */
function peopleOf(
  arrivals: Arrivals,
  item: string,
  base: number,
  isIn: (one: Response) => boolean,
): string[] {
  const found = arrivals
    .map((responses) =>
      responses.filter((one) => isIn(one) && codeOf(one, item) !== undefined).map(({ id }) => id),
    )
    .filter((people) => people.length === base);
  if (found.length === 0) throw new Error(`A base of ${base} is that of no release.`);
  return found.at(-1)!;
}

export function codeOf({ answers }: Response, item: string): string | undefined {
  const answer = answers[item];
  return answer && 'values' in answer ? answer.values[0] : undefined;
}
