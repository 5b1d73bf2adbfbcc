import type { z } from 'zod';
import type { Text } from '../text.ts';
import type { CommentSettings } from './comments.ts';
import type { LoyaltySettingsSchema } from './loyalty.ts';
import type { BenchmarkSettings } from './benchmarks.ts';
import type { SpendingSettingsSchema } from './spending.ts';
import type { WorthSettingsSchema } from './worth.ts';
import type { ReasonsSettingsSchema } from './reasons.ts';
import type { DeclaredBreak } from './breaks.ts';
import type { IndexSettings } from './satisfaction-index.ts';
import type { DriversSettings } from './drivers.ts';
import type { ImportanceSettings } from './importance.ts';
import type { ModelSettings } from './model.ts';
import type { SECTION_KINDS } from './sections.ts';

/** What a survey says of its report. */
export interface ReportSettings {
  /** Whether the report is published at all. */
  readonly publish: boolean;
  /** A figure that rests on fewer answers than this is hidden. */
  readonly minimum: number;
  /** What else a reader has to know to judge the figures. */
  readonly note?: Text;
  /** The sections to show, in this order; all there are where absent. */
  readonly sections?: readonly (typeof SECTION_KINDS)[number][];
  readonly spending?: Readonly<z.infer<typeof SpendingSettingsSchema>>;
  readonly worth?: Readonly<z.infer<typeof WorthSettingsSchema>>;
  readonly benchmarks?: readonly BenchmarkSettings[];
  /** What becomes of comments; absent where there are none to speak of. */
  readonly comments?: CommentSettings;
  readonly reasons?: Readonly<z.infer<typeof ReasonsSettingsSchema>>;
  readonly loyalty?: Readonly<z.infer<typeof LoyaltySettingsSchema>>;
  /** Ids of the items that groups are compared by; the headline items where absent. */
  readonly compare?: readonly string[];
  readonly index?: IndexSettings;
  /** Where lines from wave to wave break, beside those that are noticed. */
  readonly breaks?: readonly DeclaredBreak[];
  /** What is held against what; the ratings against overall satisfaction where absent. */
  readonly drivers?: DriversSettings;
  /** Which question says how much an attribute matters. */
  readonly importance?: ImportanceSettings;
  /** The path model, that of the block "ecsi" included. */
  readonly model?: ModelSettings;
  /** What answers are weighted to, by item and level: shares, or numbers in the same proportion. */
  readonly weights?: {
    /** One of the two. */
    readonly targets?: Readonly<Record<string, Readonly<Record<string, number>>>> | undefined;
    readonly from?: 'import' | undefined;
    /** Questions whose every answer is shown both ways. */
    readonly answers?: readonly string[] | undefined;
    readonly source: Text;
  };
}
