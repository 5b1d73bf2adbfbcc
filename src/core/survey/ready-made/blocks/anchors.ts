import type { TextConfig } from '../../text.ts';
import { CES } from '../ces.ts';
import type { Writing } from './block.ts';
import { SCALE_ENDS, type ScaleEnd } from './scale-ends.ts';

type Anchors = Record<string, TextConfig>;

/** Names for the two ends of a scale. */
export function ends(min: number, max: number, lowest: TextConfig, highest: TextConfig): Anchors {
  return { [min]: lowest, [max]: highest };
}

/** Ends that several blocks have in common. */
export function endsOf(
  write: Writing<never>,
  [min, max]: readonly [number, number],
  lowest: ScaleEnd,
  highest: ScaleEnd,
): Anchors {
  return ends(
    min,
    max,
    write.ready(SCALE_ENDS, (words) => words[lowest]),
    write.ready(SCALE_ENDS, (words) => words[highest]),
  );
}

/** Agreement with a statement, in the words that effort is asked with. */
export function agreement(write: Writing<never>, max: number): Anchors {
  return ends(
    1,
    max,
    write.ready(CES, ({ points }) => points[0] ?? ''),
    write.ready(CES, ({ points }) => points.at(-1) ?? ''),
  );
}
