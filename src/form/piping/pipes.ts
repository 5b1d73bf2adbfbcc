import { parseTemplate } from '#core/survey/piping/template.ts';
import { isCoded, type Item } from '#core/survey/item.ts';
import { itemsOf, type Survey } from '#core/survey/survey.ts';
import { labelOf, valuesOf } from '#core/survey/item-values.ts';

/** How what is taken up becomes words: by the labels of options, or as what it is. */
export type Pipe =
  | { readonly labels: Readonly<Record<string, string>> }
  | { readonly as: 'number' | 'date' | 'words' | 'parameter' };

/** Everything that the texts of a survey take up, by the id of the item or the name of the parameter. */
export type Pipes = Readonly<Record<string, Pipe>>;

/** What the texts of a survey take up in one language. */
export function pipesOf(survey: Survey, locale: string): Pipes {
  const items = itemsOf(survey);
  const names = new Set(
    templatesIn(survey, locale).flatMap((source) =>
      parseTemplate(source).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.of])),
    ),
  );
  return Object.fromEntries(
    [...names].map((name): [string, Pipe] => {
      const item = items.find(({ id }) => id === name);
      return [name, item ? pipeOf(item, locale) : { as: 'parameter' }];
    }),
  );
}

function pipeOf(item: Item, locale: string): Pipe {
  if ('scale' in item || item.type === 'number') return { as: 'number' };
  if (isCoded(item))
    return {
      labels: Object.fromEntries(valuesOf(item).map((value) => [value, labelOf(item, value, locale)])),
    };
  if (item.type === 'computed') return { as: 'number' };
  return { as: item.type === 'date' ? 'date' : 'words' };
}

/** Every template of a language, wherever in the survey it stands. */
function templatesIn(value: unknown, locale: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { [`piped:${locale}`]: template, ...rest } = value as Record<string, unknown>;
  return [
    ...(typeof template === 'string' ? [template] : []),
    ...Object.values(rest).flatMap((one) => templatesIn(one, locale)),
  ];
}
