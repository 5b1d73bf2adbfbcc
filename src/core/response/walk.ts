import { holds } from '../survey/expression/evaluate.ts';
import { isQuestion, type End, type Item } from '../survey/item.ts';
import { readAnswer, type ReadAnswer } from './answer.ts';
import { compute } from './compute.ts';
import type { Readers } from './readers/reader.ts';
import type { RawAnswers } from './response.ts';

/** What a respondent's way through a survey comes to. */
export interface Walk {
  /** The items that are shown, in their order. */
  readonly visible: ReadonlySet<string>;
  /** Those of them that must be answered. */
  readonly required: ReadonlySet<string>;
  /** What the questions that are shown, and those that are computed, were answered with. */
  readonly reads: ReadonlyMap<string, ReadAnswer>;
  /** The way out that was taken before the last question. */
  readonly end?: End | undefined;
}

/**
 * Goes through the items as a respondent does, given the raw values of all controls. An item is judged by the answers
 * of the items before it that are themselves shown: what a hidden control still holds counts for nothing. Page and
 * function both ask this.
 *
 * @param readers how types are read: all of them in the function, those that it has fetched in the page
 */
export function walk(items: readonly Item[], raw: RawAnswers, readers: Readers): Walk {
  const visible = new Set<string>();
  const required = new Set<string>();
  const reads = new Map<string, ReadAnswer>();
  const valuesOf = (id: string): readonly string[] => {
    const read = reads.get(id);
    if (!read || !('answer' in read) || read.answer.state !== 'answered') return [];
    return 'values' in read.answer ? read.answer.values : [read.answer.text];
  };
  let end: End | undefined;
  for (const item of items) {
    if (item.visibleIf && !holds(item.visibleIf, valuesOf)) continue;
    if (item.computed) {
      const answer = compute(item.computed, valuesOf);
      if (answer) reads.set(item.id, { answer });
      continue;
    }
    visible.add(item.id);
    if (isQuestion(item)) {
      const needed = item.required || (!!item.requiredIf && holds(item.requiredIf, valuesOf));
      if (needed) required.add(item.id);
      reads.set(item.id, readAnswer({ ...item, required: needed }, raw[item.id] ?? [], readers));
    }
    if (item.endIf && holds(item.endIf.if, valuesOf)) end ??= item.endIf;
  }
  return { visible, required, reads, end };
}
