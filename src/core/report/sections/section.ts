import type { LoyaltySection } from './loyalty/section.ts';
import type { CommentsSection } from './comments/section.ts';
import type { ChannelsSection } from './channels/section.ts';
import type { DriversSection } from './drivers/section.ts';
import type { ExpectationsSection } from './expectations/section.ts';
import type { ImportanceSection } from './importance/section.ts';
import type { ModelSection } from './model/section.ts';
import type { RatingsSection } from './ratings/section.ts';
import type { ReasonsSection } from './reasons/section.ts';
import type { WeightsSection } from './weights/section.ts';
import type { SpendingSection } from './spending/section.ts';
import type { CostSection } from './cost/section.ts';
import type { RankingSection } from './ranking/section.ts';
import type { WorthSection } from './worth/section.ts';
import type { BenchmarksSection } from './benchmarks/section.ts';

/** A part of a report about one question that its readers have. Each kind has a folder of its own beside this file. */
export type Section =
  // One line a kind.
  | RatingsSection
  | WeightsSection
  | ExpectationsSection
  | ImportanceSection
  | DriversSection
  | LoyaltySection
  | CostSection
  | ReasonsSection
  | SpendingSection
  | RankingSection
  | ChannelsSection
  | ModelSection
  | WorthSection
  | BenchmarksSection
  | CommentsSection;

export type SectionKind = Section['kind'];
export type SectionOf<K extends SectionKind> = Extract<Section, { kind: K }>;
