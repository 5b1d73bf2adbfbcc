import { ranking } from '../items/ranking.ts';
import type { Readers } from './reader.ts';

/** Apart, because few surveys have a ranking. */
export const RANKING_READERS = { ranking } satisfies Readers;
