import { z } from 'zod';
import type { Finding } from '../../yaml/finding.ts';
import { IdSchema } from '../items/base.ts';
import type { SurveyConfig } from '../schema.ts';
import { valuesOf } from '../item-values.ts';
import type { Item } from '../item.ts';
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
  return checkScales(named, items, (item) => pointsOf(item) !== null);
}

/**
 * The lowest and the highest point of an item: of its scale, or of what follows from answers on one, such as that of the
 * two questions about complaints that applies. Null where its answers are no points.
 */
export function pointsOf(item: Item): { readonly min: number; readonly max: number } | null {
  if (isScale(item)) return item.scale;
  if (item.type !== 'computed') return null;
  const points = valuesOf(item).map(Number);
  return points.length > 1 && points.every(Number.isInteger)
    ? { min: Math.min(...points), max: Math.max(...points) }
    : null;
}
