import { isNpsScale } from '../../headline/nps.ts';
import { itemsOf, type Survey } from '../../../survey/survey.ts';
import { wholeTextOf, type Item, type ScaleItem, type ShareItem } from '../../../survey/item.ts';
import type { LoyaltySide } from './section.ts';

/** Promoters. */
const NPS_LOYAL = 9;

/** The two questions that a survey crosses: those it names, or its first satisfaction and its first recommendation. */
export function sidesOf(survey: Survey): { satisfaction: LoyaltySide; loyalty: LoyaltySide } | null {
  const { loyalty: asked } = survey.report;
  const items = itemsOf(survey);
  const find = (id: string | undefined, otherwise: (item: Item) => boolean) =>
    items.find((item) => (id === undefined ? otherwise(item) : item.id === id));
  const satisfaction = find(asked?.satisfaction, ({ type }) => type === 'csat');
  const loyalty = find(asked?.loyalty, (item) => item.type === 'nps' && isNpsScale(item));
  if (!satisfaction || !loyalty || !isLoyaltySide(satisfaction) || !isLoyaltySide(loyalty)) return null;
  return {
    satisfaction: sideOf(satisfaction, asked?.satisfied),
    loyalty: sideOf(loyalty, asked?.loyal),
  };
}

/** Whether answers to an item can be told into more and less: points of a scale, or shares of spending. */
function isLoyaltySide(item: Item): item is ScaleItem | ShareItem {
  return 'scale' in item || item.type === 'share';
}

function sideOf(item: ScaleItem | ShareItem, from: number | undefined): LoyaltySide {
  const { min, max } = 'scale' in item ? item.scale : { min: 0, max: 100 };
  // The two highest points; of two points the higher.
  const usual = item.type === 'nps' ? NPS_LOYAL : Math.max(min + 1, max - 1);
  return { item: item.id, text: wholeTextOf(item), min, max, from: from ?? usual };
}
