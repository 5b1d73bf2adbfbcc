import type { Readers } from '#core/response/readers/reader.ts';
import type { Problem, RawAnswers } from '#core/response/response.ts';
import { walk, type Walk } from '#core/response/walk.ts';
import { isAsked, isCounted, type Item } from '#core/survey/item.ts';

/** What the answers amount to, by the rules that the function applies. */
export interface Check extends Walk {
  /** How many questions are shown; statements ask for nothing. */
  readonly asked: number;
  /** Of the items that are shown, in the order of the page. */
  readonly problems: readonly Problem[];
  /** How many of the items that are shown have an answer. */
  readonly answered: number;
  /** The answers of the items that are shown: what is sent. */
  readonly shown: RawAnswers;
}

export function check(items: readonly Item[], raw: RawAnswers, readers: Readers): Check {
  const way = walk(items, raw, readers);
  const { visible, reads } = way;
  const asked = items.filter((item) => isAsked(item) && visible.has(item.id));
  const problems = [...reads.values()].flatMap((read) => ('problem' in read ? [read.problem] : []));
  const shown = Object.fromEntries(
    asked.filter((item) => raw[item.id]).map((item) => [item.id, raw[item.id]!]),
  );
  const counted = asked.filter(isCounted);
  const answered = counted.filter(({ id }) => raw[id]).length;
  return { ...way, asked: counted.length, problems, answered, shown };
}
