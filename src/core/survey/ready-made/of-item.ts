import type { ItemConfig } from '../items/item.ts';
import type { OptionConfig } from '../items/options.ts';
import { CES } from './ces.ts';
import { CHURN } from './churn.ts';
import { CONSENT } from './consent.ts';
import { EFFORT } from './effort.ts';
import { EMOTION } from './emotion.ts';
import { GAP } from './gap.ts';
import { IMPORTANCE } from './importance.ts';
import { OTHER } from './options.ts';
import { READY_SCALE, type ReadyMade } from './ready-made.ts';

/** The ready-made words that an item falls back on, and the fields that would take their place. */
interface Used {
  readonly words: ReadyMade<unknown>;
  readonly instead: string;
}

/** What an item takes from ready-made words; nothing where it was written in full. */
export function readyMadeOf(item: ItemConfig): readonly Used[] {
  switch (item.type) {
    case 'ces':
      return item.text && namesPoints(item.anchors, 1, 7)
        ? []
        : [{ words: CES, instead: 'text and anchors' }];
    case 'emotion':
      return isWorded(item) ? [] : [{ words: EMOTION, instead: 'anchors for all points' }];
    case 'importance':
      return isWorded(item) ? [] : [{ words: IMPORTANCE, instead: 'anchors for all points' }];
    case 'effort':
      return [{ words: EFFORT, instead: 'a matrix' }];
    case 'single':
    case 'multiple':
      return ofOptions(item.options);
    case 'reasons':
      return item.options ? ofOptions(item.options) : [{ words: CHURN, instead: 'options' }];
    case 'gap':
      return [{ words: GAP, instead: 'a single choice' }];
    case 'consent':
      return [{ words: CONSENT, instead: 'a single choice' }];
    default:
      return [];
  }
}

/** The lists of "other" and "none" are written in the same languages, so one of them speaks for both. */
function ofOptions(options: readonly OptionConfig[]): readonly Used[] {
  const ready = options.filter(({ label, other, text }) => !label || (other && !text));
  const names = ready.map(({ value }) => `"${value}"`).join(' and ');
  return ready.length > 0 ? [{ words: OTHER, instead: `label and text of ${names}` }] : [];
}

/** Whether nothing ready-made is taken: every point has words, or the scale is one that none come with. */
function isWorded({ scale, anchors }: Extract<ItemConfig, { type: 'emotion' | 'importance' }>): boolean {
  return scale !== READY_SCALE || namesPoints(anchors, 1, 5);
}

function namesPoints(anchors: Readonly<Record<string, unknown>>, min: number, max: number): boolean {
  return Array.from({ length: max - min + 1 }, (_, step) => String(min + step)).every(
    (point) => point in anchors,
  );
}
