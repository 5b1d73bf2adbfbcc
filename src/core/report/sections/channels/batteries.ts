import { wholeTextOf, type Item } from '../../../survey/item.ts';
import type { Survey } from '../../../survey/survey.ts';
import type { Text } from '../../../survey/text.ts';
import { unpiped } from '../../../survey/piping/template.ts';

/** Questions that stand together and share a scale, so that they can be answered alike without being read. */
export interface Battery {
  readonly id: string;
  readonly items: readonly string[];
  /** What is asked of all of them, or the first. */
  readonly text: Text;
}

/** With fewer questions, giving all the same point says little. */
const SMALLEST = 4;

/** The batteries of a survey: rows of a matrix, or rated questions of one type and scale that follow one another. */
export function batteriesOf(survey: Survey): Battery[] {
  return survey.sections.flatMap(({ items }) =>
    runsIn(items)
      .filter((run) => run.length >= SMALLEST)
      .map(batteryOf),
  );
}

function runsIn(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const last = runs.at(-1)?.at(-1);
    if (last && keyOf(item) !== null && keyOf(item) === keyOf(last)) runs.at(-1)!.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** Items with the same one belong together; null for an item that is not rated. */
function keyOf(item: Item): string | null {
  if (!('scale' in item) || item.computed) return null;
  return JSON.stringify([item.type, item.scale.min, item.scale.max, item.matrix?.id, item.pair?.side]);
}

function batteryOf(items: readonly Item[]): Battery {
  const first = items[0]!;
  return {
    id: first.matrix?.id ?? first.id,
    items: items.map(({ id }) => id),
    text: first.matrix ? unpiped(first.matrix.text) : wholeTextOf(first),
  };
}
