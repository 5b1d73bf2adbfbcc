import type { ItemConfig, PlainConfig } from './item.ts';
import type { Part } from './part.ts';
import { OTHER } from '../ready-made/options.ts';

type ChoiceConfig = Extract<ItemConfig, { type: 'single' | 'multiple' | 'reasons' }>;

/** The words of those who chose something else fit into this, in UTF-16 code units. */
const LONGEST = 200;

/** A choice, and a field for words after it where it has an option "other". */
export function expandChoice(config: ChoiceConfig): readonly Part<PlainConfig>[] {
  const fields = (config.options ?? []).flatMap((option, place): Part<PlainConfig>[] =>
    option.other
      ? [
          {
            item: {
              type: 'text',
              id: `${config.id}-other`,
              text: option.text ?? fieldTexts,
              required: false,
              visibleIf: `${config.id} ${config.type === 'single' ? '=' : 'has'} "${option.value}"`,
              segment: false,
              prefill: false,
              maxLength: LONGEST,
              attached: config.id,
            },
            path: ['options', place],
          },
        ]
      : [],
  );
  return [{ item: config, path: [] }, ...fields];
}

const fieldTexts = Object.fromEntries(Object.entries(OTHER).map(([locale, { text }]) => [locale, text]));
