import { drivers } from './drivers/drivers.ts';
import { expectations } from './expectations/expectations.ts';
import { importance } from './importance/importance.ts';
import type { SectionMaker } from './maker.ts';
import { weights } from './weights/weights.ts';
import { loyalty } from './loyalty/loyalty.ts';
import { comments } from './comments/comments.ts';
import { channels } from './channels/channels.ts';
import { model } from './model/model.ts';
import { spending } from './spending/spending.ts';
import { cost } from './cost/cost.ts';
import { ranking } from './ranking/ranking.ts';
import { worth } from './worth/worth.ts';
import { benchmarks } from './benchmarks/benchmarks.ts';
import { ratings } from './ratings/ratings.ts';
import { reasons } from './reasons/reasons.ts';

/** Every kind of section, in the order in which a report shows them. */
export const MAKERS: readonly SectionMaker[] = [
  // One line a kind.
  ratings,
  weights,
  expectations,
  importance,
  drivers,
  loyalty,
  cost,
  reasons,
  spending,
  ranking,
  channels,
  comments,
  model,
  worth,
  benchmarks,
];
