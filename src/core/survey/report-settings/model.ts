import { z } from 'zod';
import type { Finding } from '../../yaml/finding.ts';
import { IdSchema } from '../items/base.ts';
import type { SurveyConfig } from '../schema.ts';
import type { Item } from '../survey.ts';
import { checkScales, isScale } from './named-items.ts';

/** The latent variables of the European Customer Satisfaction Index, causes before effects. */
export const ECSI_CONSTRUCTS = [
  'image',
  'expectations',
  'quality',
  'value',
  'satisfaction',
  'complaints',
  'loyalty',
] as const;
export type EcsiConstruct = (typeof ECSI_CONSTRUCTS)[number];

const DESCRIBED: Readonly<Record<EcsiConstruct, string>> = {
  image: 'What customers associate with you.',
  expectations: 'What they expected at the beginning.',
  quality: 'How good they find what they get.',
  value: 'Price and quality against each other.',
  satisfaction: 'How satisfied they are: what the index is of.',
  complaints: 'How well complaints are dealt with.',
  loyalty: 'Whether they stay and recommend.',
};

const ItemsSchema = (construct: EcsiConstruct) =>
  z
    .array(IdSchema)
    .min(1)
    .meta({ description: DESCRIBED[construct], examples: [[`${construct}-1`, `${construct}-2`]] });

/** A model of what satisfaction follows from, and what follows from it. */
export const ModelSchema = z.strictObject({
  ecsi: z
    .strictObject({
      image: ItemsSchema('image').optional(),
      expectations: ItemsSchema('expectations').optional(),
      quality: ItemsSchema('quality').optional(),
      value: ItemsSchema('value').optional(),
      satisfaction: ItemsSchema('satisfaction'),
      complaints: ItemsSchema('complaints').optional(),
      loyalty: ItemsSchema('loyalty'),
    })
    .meta({
      description: 'The questions of each variable of the European Customer Satisfaction Index.',
      examples: [
        { quality: ['range', 'advice'], satisfaction: ['overall'], loyalty: ['again', 'recommend'] },
      ],
    }),
});

export interface ModelSettings {
  readonly ecsi: Readonly<Partial<Record<EcsiConstruct, readonly string[]>>>;
}

export function checkModel({ model }: SurveyConfig['report'], items: readonly Item[]): readonly Finding[] {
  const named = ECSI_CONSTRUCTS.flatMap((construct) =>
    (model?.ecsi[construct] ?? []).map((item, index) => ({
      item,
      path: ['report', 'model', 'ecsi', construct, index],
    })),
  );
  return checkScales(named, items, (item) => isScale(item) || isNumber(item));
}

/** A number that follows from answers on a scale, such as that of the two questions about complaints that applies. */
function isNumber(item: Item): boolean {
  return item.type === 'computed' && !('options' in item);
}
