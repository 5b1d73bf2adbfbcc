import { z } from 'zod';
import type { Finding } from '../../yaml/finding.ts';
import { IdSchema } from '../items/base.ts';
import type { SurveyConfig } from '../schema.ts';
import type { Item } from '../item.ts';
import type { Text } from '../text.ts';
import { TextSchema, toText } from '../text.ts';

const WordSchema = z.string().trim().min(1);
const WordsSchema = z.union([z.array(WordSchema).min(1), z.record(z.string(), z.array(WordSchema).min(1))]);

const ThemeSchema = z
  .strictObject({
    id: IdSchema.meta({
      description: 'A stable name of the theme.',
      examples: ['queues'],
    }),
    label: TextSchema.meta({ description: 'What the report calls it.', examples: ['Queues and waiting'] }),
    words: WordsSchema.optional().meta({
      description:
        'Words of which one is enough: whole words, accents and capitals left aside; "queue*" also finds "queues". One list for all languages, or one a language.',
      examples: [['queue*', 'line', 'waiting'], { en: ['queue*', 'line'], es: ['cola*', 'fila*'] }],
    }),
    pattern: z
      .union([WordSchema, z.record(z.string(), WordSchema)])
      .optional()
      .meta({
        description:
          'A regular expression on the text in small letters and without accents, where words are not enough.',
        examples: ['(too|very) slow'],
      }),
  })
  .refine(({ words, pattern }) => words !== undefined || pattern !== undefined, {
    message: 'needs words or a pattern',
  });

/** What becomes of comments. */
export const CommentsSchema = z.strictObject({
  items: z
    .array(IdSchema)
    .min(1)
    .meta({ description: 'The questions for words whose answers are comments.', examples: [['comment']] }),
  consent: IdSchema.optional().meta({
    description:
      'The question for consent (type consent) without which no comment is published. Without it, none is.',
    examples: ['publish-comment'],
  }),
  show: z
    .number()
    .int()
    .min(1)
    .max(100)
    .default(12)
    .meta({
      description: 'How many accepted comments are shown; where there are more, lots are drawn.',
      examples: [12],
    }),
  themes: z
    .array(ThemeSchema)
    .default([])
    .meta({
      description: 'What comments are counted by.',
      examples: [[{ id: 'queues', label: 'Queues', words: ['queue*', 'line', 'waiting'] }]],
    }),
});

/** What is said or done where a theme is found. */
export interface Theme {
  readonly id: string;
  readonly label: Text;
  readonly words?: readonly string[] | Readonly<Record<string, readonly string[]>>;
  readonly pattern?: string | Readonly<Record<string, string>>;
}

export interface CommentSettings {
  readonly items: readonly string[];
  readonly consent?: string;
  readonly show: number;
  readonly themes: readonly Theme[];
}

export function toComments(
  { themes, ...settings }: z.infer<typeof CommentsSchema>,
  locales: readonly string[],
): CommentSettings {
  return { ...settings, themes: themes.map((theme) => ({ ...theme, label: toText(theme.label, locales) })) };
}

/** Comments that are no words, consent that is none, and patterns that cannot be read. */
export function checkComments(
  { comments }: SurveyConfig['report'],
  items: readonly Item[],
  { locales }: Pick<SurveyConfig, 'locales'>,
): readonly Finding[] {
  if (!comments) return [];
  const at = (...path: (string | number)[]) => ['report', 'comments', ...path];
  const ofType = (...types: Item['type'][]) =>
    items.filter(({ type }) => types.includes(type)).map(({ id }) => id);
  const words = ofType('text', 'longtext');
  const consents = ofType('consent');
  const findings: Finding[] = comments.items
    .map((id, index) => ({ id, index }))
    .filter(({ id }) => !words.includes(id))
    .map(({ id, index }) => ({
      path: at('items', index),
      message: `there is no question for words "${id}"`,
      hint: words.length > 0 ? `Use one of ${words.join(', ')}` : 'Add a question of type longtext',
    }));
  if (comments.consent !== undefined && !consents.includes(comments.consent))
    findings.push({
      path: at('consent'),
      message: `there is no question for consent "${comments.consent}"`,
      hint: consents.length > 0 ? `Use one of ${consents.join(', ')}` : 'Add a question of type consent',
    });
  comments.themes.forEach(({ id, words: listed, pattern }, index) => {
    if (comments.themes.findIndex((one) => one.id === id) < index)
      findings.push({
        path: at('themes', index, 'id'),
        message: `the theme "${id}" is there twice`,
        hint: 'Give each its own id',
      });
    for (const [path, source] of written(pattern))
      if (!isPattern(source))
        findings.push({
          path: at('themes', index, 'pattern', ...path),
          message: `"${source}" is no regular expression`,
          hint: 'Mend it, or use words instead',
        });
    for (const [key, of] of [
      ['words', listed],
      ['pattern', pattern],
    ] as const)
      if (of !== undefined && typeof of === 'object' && !Array.isArray(of))
        for (const locale of Object.keys(of))
          if (!locales.some((one) => one === locale || one.startsWith(`${locale}-`)))
            findings.push({
              path: at('themes', index, key, locale),
              message: `"${locale}" is not a language of this survey`,
              hint: `Use one of ${locales.join(', ')}`,
            });
  });
  return findings;
}

function written(pattern: string | Record<string, string> | undefined): [string[], string][] {
  if (pattern === undefined) return [];
  if (typeof pattern === 'string') return [[[], pattern]];
  return Object.entries(pattern).map(([locale, source]) => [[locale], source]);
}

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}
