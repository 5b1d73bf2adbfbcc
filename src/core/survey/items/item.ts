import { z } from 'zod';
import type { Item } from '../item.ts';
import { CesSchema, toCes } from './ces.ts';
import { ComputedSchema, toComputed } from './computed.ts';
import { ConsentSchema, toConsent } from './consent.ts';
import { EmailSchema, PhoneSchema, toEmail, toPhone } from './contact.ts';
import { CsatSchema, toCsat } from './csat.ts';
import { DateSchema, toDate } from './date.ts';
import { EffortSchema, toEffort, type EffortPartConfig } from './effort.ts';
import { EmotionSchema, toEmotion } from './emotion.ts';
import { GapSchema, toGap, type GapPartConfig } from './gap.ts';
import { ImportanceSchema, toImportance } from './importance.ts';
import { LongtextSchema, toLongtext } from './longtext.ts';
import { MatrixSchema } from './matrix.ts';
import { MultipleSchema, toMultiple } from './multiple.ts';
import { NpsSchema, toNps } from './nps.ts';
import { NumberSchema, toNumber } from './number.ts';
import type { PartConfig } from './part.ts';
import { RatingSchema, toRating } from './rating.ts';
import { RankingSchema, toRanking } from './ranking.ts';
import { ReasonsSchema, toReasons } from './reasons.ts';
import { ShareSchema, toShare } from './share.ts';
import { StatementSchema, toStatement } from './statement.ts';
import { TextItemSchema, toTextItem } from './text.ts';
import { SingleSchema, toSingle } from './single.ts';

/** One question as it is written, of any type. */
export const ItemSchema = z.discriminatedUnion('type', [
  NpsSchema,
  CsatSchema,
  CesSchema,
  RatingSchema,
  MatrixSchema,
  EmotionSchema,
  ImportanceSchema,
  EffortSchema,
  SingleSchema,
  MultipleSchema,
  ReasonsSchema,
  RankingSchema,
  GapSchema,
  ShareSchema,
  NumberSchema,
  DateSchema,
  TextItemSchema,
  LongtextSchema,
  EmailSchema,
  PhoneSchema,
  ConsentSchema,
  StatementSchema,
  ComputedSchema,
]);

/** The types of question, in the order in which the manual explains them. */
export const ITEM_TYPES: readonly string[] = ItemSchema.options.map(({ shape }) => shape.type.value);

/** An item as it is written. */
export type ItemConfig = z.infer<typeof ItemSchema>;

/** An item that stands for itself alone, written or made from one that stands for several (`expand.ts`). */
export type PlainConfig =
  | (Exclude<ItemConfig, { type: 'matrix' | 'effort' | 'gap' }> & PartConfig)
  | (Extract<ItemConfig, { type: 'gap' }> & PartConfig & GapPartConfig)
  | EffortPartConfig;

/** An item as the program uses it, but for its conditions and calculations. */
export function toItem(config: PlainConfig, locales: readonly string[]): Item {
  switch (config.type) {
    case 'nps':
      return toNps(config, locales);
    case 'csat':
      return toCsat(config, locales);
    case 'ces':
      return toCes(config, locales);
    case 'rating':
      return toRating(config, locales);
    case 'emotion':
      return toEmotion(config, locales);
    case 'importance':
      return toImportance(config, locales);
    case 'effort':
      return toEffort(config, locales);
    case 'single':
      return toSingle(config, locales);
    case 'multiple':
      return toMultiple(config, locales);
    case 'reasons':
      return toReasons(config, locales);
    case 'ranking':
      return toRanking(config, locales);
    case 'gap':
      return toGap(config, locales);
    case 'share':
      return toShare(config, locales);
    case 'number':
      return toNumber(config, locales);
    case 'date':
      return toDate(config, locales);
    case 'text':
      return toTextItem(config, locales);
    case 'email':
      return toEmail(config, locales);
    case 'phone':
      return toPhone(config, locales);
    case 'consent':
      return toConsent(config, locales);
    case 'statement':
      return toStatement(config, locales);
    case 'computed':
      return toComputed(config, locales);
    case 'longtext':
      return toLongtext(config, locales);
  }
}
