import type { Estimate, ValueCounts } from '../../../metrics/estimate.ts';
import { scaleMean } from '../../../metrics/scale-mean.ts';
import { share } from '../../../metrics/share.ts';
import { quantile } from '../../../statistics/quantile.ts';
import type { Basis } from '../../basis.ts';
import type { Group } from '../../group-counts.ts';
import type { Figure, Hidden } from '../../report.ts';
import { figure, protect, type Cell } from '../../suppress.ts';
import type { WayFigures } from './section.ts';

/** Those who answered by one way, or everyone. */
export interface Reached {
  readonly group: Group;
  readonly responses: number;
  /** Why even their number is hidden; null where it is not. */
  readonly reason: Hidden | null;
  /** How many were asked, where that is known. */
  readonly sent: number | null;
}

/** What is asked about how they answered. */
interface Asked {
  /** How many questions could be left blank. */
  readonly asked: number;
  /** Ids of batteries. */
  readonly batteries: readonly string[];
}

/** The figures of everyone and of each way, each protected over all ways: what is hidden of one cannot be worked out. */
export interface FiguresOfWays {
  readonly everyone: WayFigures;
  readonly ways: readonly WayFigures[];
}

/** Works out every figure from the counts of everyone and of each way. */
export function figuresOf(
  basis: Basis,
  all: Reached,
  ways: readonly Reached[],
  { asked, batteries }: Asked,
): FiguresOfWays {
  const { minimum } = basis;
  const valuesOf = (reached: Reached, item: string) => basis.counts.values(reached.group, item);
  const measure = (item: string, estimate: (values: ValueCounts) => Estimate | null) =>
    protectedFigures(basis, all, ways, {
      item,
      base: (reached) => total(valuesOf(reached, item)),
      estimate: (reached) => estimate(valuesOf(reached, item)),
    });
  const minutes = [0.25, 0.5, 0.75].map((p) => measure('@minutes', (values) => minutesAt(values, p)));
  const everyQuestion = measure('@blank', (values) => shareOf(values, '0'));
  const blank = measure('@blank', (values) => scaleMean(values, { min: 0, max: Math.max(1, asked) }));
  const alike = batteries.map((id) => measure(`@alike:${id}`, (values) => shareOf(values, 'yes')));
  const at = (place: number, reached: Reached): WayFigures => ({
    rate: rateOf(reached, minimum),
    minutes: {
      lowerQuartile: minutes[0]![place]!,
      median: minutes[1]![place]!,
      upperQuartile: minutes[2]![place]!,
    },
    everyQuestion: everyQuestion[place]!,
    blank: blank[place]!,
    alike: alike.map((figures) => figures[place]!),
  });
  return { everyone: at(0, all), ways: ways.map((reached, index) => at(index + 1, reached)) };
}

/** A figure that everyone and each way has. */
interface WayMeasure {
  /** What it is of. */
  readonly item: string;
  readonly base: (reached: Reached) => number;
  readonly estimate: (reached: Reached) => Estimate | null;
  /** What was answered, where it is not how. */
  readonly answers?: (reached: Reached) => ValueCounts;
}

/** One figure of everyone and of each way, in this order. */
export function protectedFigures(
  { counts, minimum }: Basis,
  all: Reached,
  ways: readonly Reached[],
  { item, base, estimate, answers }: WayMeasure,
): Figure[] {
  const whyKept = ({ group, reason }: Reached) =>
    reason ?? (counts.isWithheld(group, item) ? 'complement' : null);
  const cells = ways.map((reached): Cell => ({
    key: reached.group.level,
    size: base(reached),
    among: reached.responses,
    ...(answers ? { answers: answers(reached) } : {}),
    ...(whyKept(reached) === null ? {} : { fixed: 'secret' as const }),
  }));
  const whole: Cell = {
    key: '',
    size: base(all),
    among: all.responses,
    ...(answers ? { answers: answers(all) } : {}),
  };
  const sum = { whole: '', parts: cells.map(({ key }) => key) };
  const reasons = protect([whole, ...cells], [sum], minimum);
  return [all, ...ways].map((reached) =>
    figure(
      estimate(reached),
      (reached === all ? null : whyKept(reached)) ??
        reasons.get(reached === all ? '' : reached.group.level) ??
        null,
    ),
  );
}

/** How many of those who were asked answered, with Wilson's interval. */
export function rateOf({ responses, sent, reason }: Reached, minimum: number): Figure | null {
  if (sent === null || responses > sent) return null;
  return figure(share({ x: responses, n: sent }), reason ?? (sent < minimum ? 'tooFew' : null));
}

/** A quantile of the whole minutes that answering took, with Woodruff's interval. */
function minutesAt(values: ValueCounts, p: number): Estimate | null {
  const found = quantile(countedIn(values), p);
  return found && { ...found, base: total(values) };
}

function shareOf(values: ValueCounts, value: string): Estimate | null {
  return share({ x: values.get(value) ?? 0, n: total(values) });
}

/** Numbers with how often each was given. */
export function countedIn(values: ValueCounts): { value: number; n: number }[] {
  return [...values].map(([value, n]) => ({ value: Number(value), n }));
}

export function total(values: ValueCounts): number {
  return [...values.values()].reduce((sum, n) => sum + n, 0);
}
