import { z } from 'zod';
import { agreement, ends, endsOf } from '../anchors.ts';
import type { Block } from '../block.ts';
import { blockFields } from '../fields.ts';
import { YES_NO } from '../yes-no.ts';
import { COMPLAINT_WORDS } from './words.ts';

const FAIRNESS = ['outcome', 'procedure', 'interaction'] as const;

export type ComplaintWords = Readonly<
  Record<
    | 'acknowledged'
    | 'time'
    | 'time.lowest'
    | 'time.highest'
    | 'fairness'
    | `fairness-${(typeof FAIRNESS)[number]}`
    | 'satisfaction'
    | 'better'
    | 'return',
    string
  >
>;

/** How a complaint was dealt with. */
export const ComplaintBlockSchema = z.strictObject({ block: z.literal('complaint'), ...blockFields });

/**
 * How a complaint was dealt with: whether it was acknowledged, how quickly, how fairly in outcome, procedure and
 * interaction (the three kinds of justice of Tax, Brown and Chandrashekaran, Journal of Marketing 62, 1998), how
 * satisfying that was, and whether the customer would come again. Who is not satisfied is asked what should have been done.
 */
export const COMPLAINT_BLOCK: Block<z.infer<typeof ComplaintBlockSchema>, ComplaintWords> = {
  words: COMPLAINT_WORDS,
  items: ({ required }, write) => [
    {
      id: write.id('acknowledged'),
      type: 'single',
      text: write.text('acknowledged'),
      options: (['yes', 'no'] as const).map((value) => ({
        value,
        label: write.ready(YES_NO, (words) => words[value]),
      })),
      specials: ['dontKnow'],
      required,
    },
    {
      id: write.id('time'),
      type: 'rating',
      text: write.text('time'),
      anchors: ends(1, 5, write.text('time.lowest'), write.text('time.highest')),
      required,
    },
    {
      id: write.id('fairness'),
      type: 'matrix',
      text: write.text('fairness'),
      anchors: agreement(write, 5),
      rows: FAIRNESS.map((row) => ({ id: row, text: write.text(`fairness-${row}`) })),
      required,
    },
    {
      id: write.id('satisfaction'),
      type: 'csat',
      text: write.text('satisfaction'),
      anchors: endsOf(write, [1, 5], 'dissatisfied', 'satisfied'),
      required,
    },
    {
      id: write.id('better'),
      type: 'longtext',
      text: write.text('better'),
      visibleIf: `${write.id('satisfaction')} <= 3`,
    },
    {
      id: write.id('return'),
      type: 'rating',
      text: write.text('return'),
      anchors: endsOf(write, [1, 5], 'unlikely', 'likely'),
      required,
    },
  ],
};
