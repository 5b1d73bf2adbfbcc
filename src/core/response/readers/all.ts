import type { ItemType } from '../../survey/item.ts';
import { COMMON_READERS } from './common.ts';
import { FIELD_READERS } from './fields.ts';
import { RANKING_READERS } from './ranking.ts';
import type { Readers } from './reader.ts';

/** How every type that asks something is read. Not for the survey page, which has some of them. */
export const READERS = { ...COMMON_READERS, ...FIELD_READERS, ...RANKING_READERS } satisfies Readers &
  Required<Pick<Readers, Exclude<ItemType, 'statement' | 'computed'>>>;
