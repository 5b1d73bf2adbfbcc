import type { CostSection } from '#core/report/sections/cost/section.ts';
import type { Edition } from '../../edition.ts';
import { rangeOf } from '../../figure/words.ts';

/** Which cost weighs most, as far as the answers allow to say it. */
export function sayCost(edition: Edition, section: CostSection): string {
  const { words, write, say } = edition;
  const { costs, comparison, ranked, scale } = section;
  const name = (label: (typeof costs)[number]['label']) => say(words.quoted, { text: edition.text(label) });
  if (!costs.some(({ mean }) => mean.shown)) return words.cost.hidden;
  if (!comparison.shown)
    return comparison.reason === 'complement' ? words.cost.cannotCompare : words.cost.tooFew;
  if (!ranked || comparison.heaviest.length === 0) return words.cost.tooFew;
  const heaviest = costs.filter(({ item }) => comparison.heaviest.includes(item));
  const [first] = heaviest;
  if (heaviest.length === 1 && first?.mean.shown)
    return say(words.cost.first, {
      cost: name(first.label),
      mean: write.mean(first.mean.estimate.value),
      range: rangeOf(edition, first.mean.estimate, write.mean),
      min: scale.min,
      max: scale.max,
    });
  const named = heaviest.map(({ label, mean }) =>
    mean.shown ? `${name(label)} (${write.mean(mean.estimate.value)})` : name(label),
  );
  return say(words.cost.leading, { costs: write.list(named) });
}
