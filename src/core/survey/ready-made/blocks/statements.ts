import type { SPECIALS } from '../../survey.ts';
import { agreement } from './anchors.ts';
import { partsOf, type Parts, type WrittenItem, type Writing } from './block.ts';

interface Asked {
  readonly only?: readonly string[] | undefined;
  readonly required: boolean;
  readonly specials: (typeof SPECIALS)[number][];
}

/** One matrix for each part of a block: its statements, to agree with on a scale from 1 to `max`. */
export function statements<P extends Parts>(
  parts: P,
  max: 5 | 7,
  { only, required, specials }: Asked,
  write: Writing<Record<string, string>>,
): readonly WrittenItem[] {
  return partsOf(parts)
    .filter((part) => only?.includes(part) ?? true)
    .map((part) => ({
      id: write.id(part),
      type: 'matrix',
      text: write.text(part),
      scale: `1-${max}`,
      anchors: agreement(write, max),
      rows: (parts[part] ?? []).map((row) => ({ id: row, text: write.text(`${part}-${row}`) })),
      required,
      specials,
    }));
}
