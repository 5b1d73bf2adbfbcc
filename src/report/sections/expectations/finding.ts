import type {
  ExpectationsSection,
  ExpectedAttribute,
  Verdict,
} from '#core/report/sections/expectations/section.ts';
import type { Edition } from '../../edition.ts';
import { nameThem } from '../../section/names.ts';
import { byGap } from './order.ts';

/** What the gaps allow to say: which attributes are clearly below and above what was expected, and which are neither. */
export function sayExpectations(edition: Edition, { attributes }: ExpectationsSection): string[] {
  const { words, say, write } = edition;
  const judged = byGap(attributes, differenceOf).filter(({ p }) => p !== null);
  if (judged.length === 0) return [words.expectations.hidden];
  const sentence = (verdict: Verdict, message: string, among: readonly ExpectedAttribute[]): string[] => {
    const found = among.filter((one) => one.verdict === verdict);
    if (found.length === 0) return [];
    return [
      say(message, {
        n: write.count(found.length),
        of: write.count(judged.length),
        names: nameThem(
          edition,
          found.map(({ text }) => text),
        ),
      }),
    ];
  };
  return [
    ...sentence('below', words.expectations.saysBelow, judged),
    ...sentence('above', words.expectations.saysAbove, [...judged].reverse()),
    ...sentence('unclear', words.expectations.saysUnclear, judged),
  ];
}

/** What an attribute is judged by: the gap of a pair, the net of one question. */
function differenceOf({ pair, net }: ExpectedAttribute) {
  return pair?.gap ?? net;
}
