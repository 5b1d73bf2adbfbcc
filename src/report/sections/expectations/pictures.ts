import { axisOver } from '#charts/axis.ts';
import type { Dumbbell } from '#charts/picture/dumbbell/dumbbell.ts';
import type { Spot } from '#charts/picture/frame.ts';
import type { Shares } from '#charts/picture/shares/shares.ts';
import type { Figure } from '#core/report/report.ts';
import type { ExpectedAttribute } from '#core/report/sections/expectations/section.ts';
import type { Edition } from '../../edition.ts';
import { sayHidden, type Write } from '../../figure/words.ts';

/** The shares of all attributes, one bar each with the net beside it. */
export function sharesPicture(edition: Edition, attributes: readonly ExpectedAttribute[]): Shares {
  const { words, write } = edition;
  return {
    direction: edition.direction,
    label: words.expectations.shares,
    parts: [
      { tone: 'poor', name: words.expectations.worse },
      { tone: 'middling', name: words.expectations.same },
      { tone: 'good', name: words.expectations.better },
    ],
    rows: attributes.map(({ text, below, equal, above, net }) => {
      const parts = [below, equal, above].flatMap((one) => (one.shown ? [one.estimate.value] : []));
      return {
        label: edition.text(text),
        shares: parts.length === 3 ? parts : null,
        texts: parts.map(write.wholeShare),
        note: net.shown ? write.points(100 * net.estimate.value) : sayHidden(edition, net.reason),
      };
    }),
  };
}

/** Pairs on the same scale, as expected and found with the way between them. */
export interface Pairs {
  readonly min: number;
  readonly max: number;
  readonly attributes: readonly ExpectedAttribute[];
}

/** The pairs of a section by their scale: means on different scales share no axis. */
export function pairsByScale(attributes: readonly ExpectedAttribute[]): Pairs[] {
  const groups = new Map<string, Pairs>();
  for (const attribute of attributes) {
    const { pair } = attribute;
    if (!pair) continue;
    const { min, max } = pair.points;
    const known = groups.get(`${min}-${max}`)?.attributes ?? [];
    groups.set(`${min}-${max}`, { min, max, attributes: [...known, attribute] });
  }
  return [...groups.values()];
}

export function dumbbellPicture(edition: Edition, { min, max, attributes }: Pairs): Dumbbell | null {
  const { words, write } = edition;
  const shown = attributes.flatMap(({ pair }) =>
    [pair?.expected, pair?.perceived].flatMap((one) => (one?.shown ? [one.estimate] : [])),
  );
  if (shown.length === 0) return null;
  return {
    direction: edition.direction,
    label: edition.say(words.expectations.means, { min: write.count(min), max: write.count(max) }),
    axis: axisOver(
      shown.flatMap(({ low, high }) => [low, high]),
      { min, max },
      write.size,
    ),
    names: { from: words.expectations.expected, to: words.expectations.found },
    rows: attributes.map(({ text, pair }) => ({
      label: edition.text(text),
      from: spotOf(pair?.expected, write.mean),
      to: spotOf(pair?.perceived, write.mean),
      text: sayGap(edition, pair?.gap),
    })),
  };
}

function spotOf(figure: Figure | undefined, write: Write): Spot | null {
  if (!figure?.shown) return null;
  const { value, low, high } = figure.estimate;
  return { value, low, high, text: write(value) };
}

function sayGap(edition: Edition, gap: Figure | undefined): string {
  if (!gap) return '';
  return gap.shown ? edition.write.difference(gap.estimate.value) : sayHidden(edition, gap.reason);
}
