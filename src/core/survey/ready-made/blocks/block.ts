import type { z } from 'zod';
import type { ItemSchema } from '../../items/item.ts';
import type { TextConfig } from '../../text.ts';
import type { ReadyMade } from '../ready-made.ts';

/** A question as a person would write it. */
export type WrittenItem = z.input<typeof ItemSchema>;

/** What the items of a block are made with. */
export interface Writing<Words> {
  /** The id of one of its items: `score` becomes `nps-score`. */
  id(name: string): string;
  /** Its words by their name, in every language of the survey. */
  text(name: keyof Words & string): TextConfig;
  /** A statement that names what is judged, for a block that names it once; none where the survey names nothing. */
  about(): readonly WrittenItem[];
  /** Any other ready-made words. */
  ready<Others>(words: ReadyMade<Others>, pick: (words: Others) => string): TextConfig;
}

/** A ready-made block: questions that belong together, with their words. */
export interface Block<Config, Words> {
  /** Each text by the name of its item; what names a point or an option has a dot in its name, or is a word alone. */
  readonly words: ReadyMade<Words>;
  /** The items that it stands for, in their order. Where two belong together, the second has a condition of its own. */
  items(config: Config, write: Writing<Words>): readonly WrittenItem[];
}

/** Statements by the part of the block that they belong to. */
export type Parts = Readonly<Record<string, readonly string[]>>;

/** The names of the parts, and of the statements in each: `fairness`, `fairness-pay`. */
export type PartNames<P extends Parts> =
  (keyof P & string) | { [Part in keyof P & string]: `${Part}-${P[Part][number]}` }[keyof P & string];

/** The names of the parts, in their order. */
export function partsOf<P extends Parts>(parts: P): (keyof P & string)[] {
  return Object.keys(parts);
}
