import { z } from 'zod';
import type { TextConfig } from '../../../text.ts';
import { ends, endsOf } from '../anchors.ts';
import { partsOf, type Block, type PartNames, type WrittenItem, type Writing } from '../block.ts';
import { blockFields, partsField, statementsField, subjectField } from '../fields.ts';
import type { EcsiConstruct } from '../../../report-settings/model.ts';
import { YES_NO } from '../yes-no.ts';
import { ECSI_WORDS } from './words/words.ts';

/** The questions of each latent variable of the model, in the order of the model. */
const QUESTIONS = {
  image: ['trust', 'established', 'society', 'customers', 'ahead'],
  expectations: ['overall', 'needs', 'faults'],
  quality: ['overall', 'core', 'service', 'access', 'accuracy', 'range', 'information'],
  value: ['price', 'quality'],
  satisfaction: ['overall', 'expected', 'ideal'],
  complaints: ['made', 'handled', 'would', 'handling'],
  loyalty: ['again', 'recommend', 'price'],
} as const;

type Part = keyof typeof QUESTIONS;
type End = `${'image' | 'expectations' | 'expected' | 'ideal' | 'handled'}.${'lowest' | 'highest'}`;
export type EcsiWords = Readonly<
  Record<Exclude<PartNames<typeof QUESTIONS>, 'satisfaction' | 'complaints'> | End, string>
>;

/** The satisfaction index with its causes and consequences. */
export const EcsiBlockSchema = z.strictObject({
  block: z.literal('ecsi'),
  ...blockFields,
  ...subjectField,
  ...partsField(partsOf(QUESTIONS)),
  ...statementsField,
});

type EcsiConfig = z.infer<typeof EcsiBlockSchema>;

/**
 * The European Customer Satisfaction Index: image, expectations, perceived quality and value, satisfaction, complaints
 * and loyalty, each by several questions on ten points, after ECSI Technical Committee (1998) and Tenenhaus, Esposito
 * Vinzi, Chatelin and Lauro, PLS path modeling (Computational Statistics and Data Analysis 48, 2005). What is asked
 * follows the model; the words are Heed's own. The ids `<block>-<variable>-<question>` tell what belongs to which variable.
 */
export const ECSI_BLOCK: Block<EcsiConfig, EcsiWords> = {
  words: ECSI_WORDS,
  items: (config, write) => [
    ...write.about(),
    ...partsOf(QUESTIONS)
      .filter((part) => config.only?.includes(part) ?? true)
      .flatMap((part) => PARTS[part](config, write)),
  ],
};

type AskPart = (config: EcsiConfig, write: Writing<EcsiWords>) => readonly WrittenItem[];

const PARTS: Readonly<Record<Part, AskPart>> = {
  image: (config, write) => [matrix('image', ownEnds(write, 'image'), config, write)],
  expectations: (config, write) => [matrix('expectations', ownEnds(write, 'expectations'), config, write)],
  quality: (config, write) => [matrix('quality', endsOf(write, TEN, 'poor', 'excellent'), config, write)],
  value: (config, write) => [matrix('value', endsOf(write, TEN, 'poor', 'excellent'), config, write)],
  satisfaction: ({ required, specials }, write) => [
    {
      id: write.id('satisfaction-overall'),
      type: 'csat',
      text: write.text('satisfaction-overall'),
      scale: '1-10',
      anchors: endsOf(write, TEN, 'dissatisfied', 'satisfied'),
      required,
      specials,
    },
    {
      id: write.id('satisfaction-expected'),
      type: 'rating',
      text: write.text('satisfaction-expected'),
      scale: '1-10',
      anchors: ownEnds(write, 'expected'),
      required,
      specials,
    },
    {
      id: write.id('satisfaction-ideal'),
      type: 'rating',
      text: write.text('satisfaction-ideal'),
      scale: '1-10',
      anchors: ownEnds(write, 'ideal'),
      required,
      specials,
    },
  ],
  complaints: ({ required, specials }, write) => [
    {
      id: write.id('complaints-made'),
      type: 'single',
      text: write.text('complaints-made'),
      options: (['yes', 'no'] as const).map((value) => ({
        value,
        label: write.ready(YES_NO, (words) => words[value]),
      })),
      required,
      specials,
    },
    ...(['handled', 'would'] as const).map((question) => ({
      id: write.id(`complaints-${question}`),
      type: 'rating' as const,
      text: write.text(`complaints-${question}`),
      scale: '1-10',
      anchors: ownEnds(write, 'handled'),
      visibleIf: `${write.id('complaints-made')} = ${question === 'handled' ? 'yes' : 'no'}`,
      required,
      specials,
    })),
    // Whichever of the two was asked: the one figure about complaints that the model has of everybody.
    {
      id: write.id('complaints-handling'),
      type: 'computed',
      text: write.text('complaints-handling'),
      options: POINTS.map((point) => ({
        value: point,
        label: point,
        if: `${write.id('complaints-handled')} = ${point} or ${write.id('complaints-would')} = ${point}`,
      })),
    },
  ],
  loyalty: (config, write) => [matrix('loyalty', endsOf(write, TEN, 'unlikely', 'likely'), config, write)],
};

const TEN = [1, 10] as const;
const POINTS = Array.from({ length: 10 }, (_, index) => String(index + 1));

/** The questions of one variable on one scale. */
function matrix<P extends Exclude<Part, 'satisfaction' | 'complaints'>>(
  part: P,
  anchors: Record<string, TextConfig>,
  { required, specials }: EcsiConfig,
  write: Writing<EcsiWords>,
): WrittenItem {
  return {
    id: write.id(part),
    type: 'matrix',
    text: write.text(part),
    scale: '1-10',
    anchors,
    rows: QUESTIONS[part].map((row) => ({ id: row, text: write.text(`${part}-${row}` as keyof EcsiWords) })),
    required,
    specials,
  };
}

function ownEnds(
  write: Writing<EcsiWords>,
  of: 'image' | 'expectations' | 'expected' | 'ideal' | 'handled',
): Record<string, TextConfig> {
  return ends(1, 10, write.text(`${of}.lowest`), write.text(`${of}.highest`));
}

/** The items of each variable of the model, by the ids that the block gives them; null where a part it needs is not asked. */
export function ecsiModel({
  id = 'ecsi',
  only,
}: Pick<EcsiConfig, 'id' | 'only'>): Partial<Record<EcsiConstruct, readonly string[]>> | null {
  const parts = partsOf(QUESTIONS).filter((part) => only?.includes(part) ?? true);
  if (!parts.includes('satisfaction') || !parts.includes('loyalty')) return null;
  return Object.fromEntries(
    parts.map((part) => [
      part,
      part === 'complaints'
        ? [`${id}-complaints-handling`]
        : QUESTIONS[part].map((question) => `${id}-${part}-${question}`),
    ]),
  );
}
