import type { SPECIALS } from '../../item.ts';
import { agreement } from './anchors.ts';
import { partsOf, type Parts, type WrittenItem, type Writing } from './block.ts';

interface Asked {
  readonly only?: readonly string[] | undefined;
  readonly required: boolean;
  readonly specials: (typeof SPECIALS)[number][];
}

/** One matrix for each part of a block: its statements, to agree with on a scale from 1 to `max`. */
export function statements(
  parts: Parts,
  max: 5 | 7,
  { only, required, specials }: Asked,
  write: Writing<Record<string, string>>,
): readonly WrittenItem[] {
  return asked(parts, only).map((part) => ({
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

/** The same statements as expected and as found, a pair of ratings each; what a part is about stands before its pairs. */
export function pairs(
  parts: Parts,
  max: 5 | 7,
  { only, required, specials }: Asked,
  write: Writing<Record<string, string>>,
): readonly WrittenItem[] {
  return asked(parts, only).flatMap((part): WrittenItem[] => [
    { id: write.id(part), type: 'statement', text: write.text(part) },
    ...(parts[part] ?? []).map((row) => ({
      id: write.id(`${part}-${row}`),
      type: 'gap' as const,
      pair: true,
      text: write.text(`${part}-${row}`),
      scale: `1-${max}`,
      anchors: agreement(write, max),
      required,
      specials,
    })),
  ]);
}

function asked(parts: Parts, only: readonly string[] | undefined): readonly string[] {
  return partsOf(parts).filter((part) => only?.includes(part) ?? true);
}
