import type { ModelSection } from '#core/report/sections/model/section.ts';
import type { Edition } from '../../edition.ts';
import { sayLacking } from '../drivers/finding.ts';

/** The index, and what goes with satisfaction most closely where that can be told; or what is lacking. */
export function sayModel(edition: Edition, section: ModelSection): string[] {
  const { words, write, say } = edition;
  const index = section.constructs.find(({ id }) => id === 'satisfaction')?.index;
  if (!index) return [sayLacking(edition, section)];
  const into = section.paths
    .filter(({ to }) => to === 'satisfaction')
    .sort((a, b) => b.coefficient.value - a.coefficient.value);
  const first = into.find(({ clear, coefficient }) => clear && coefficient.value > 0);
  // One that may be nil may also be the closest, as long as its interval reaches as high.
  const foremost = into.filter(({ coefficient }) => first && coefficient.high >= first.coefficient.low);
  return [
    say(words.model.says, {
      value: write.size(index.value),
      range: edition.range(write.size(index.low), write.size(index.high)),
    }),
    ...(!first
      ? []
      : foremost.length > 1
        ? [
            say(words.model.amongClosest, {
              names: write.list(foremost.map(({ from }) => say(words.quoted, { text: words.model[from] }))),
            }),
          ]
        : [
            say(words.model.closest, {
              name: say(words.quoted, { text: words.model[first.from] }),
              value: write.mean(first.coefficient.value),
              range: edition.range(write.mean(first.coefficient.low), write.mean(first.coefficient.high)),
            }),
          ]),
    words.drivers.notCause,
  ];
}
