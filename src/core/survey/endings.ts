import { z } from 'zod';
import type { Finding, Path } from '../yaml/finding.ts';
import { IdSchema } from './items/base.ts';
import { readCondition } from './logic/read-condition.ts';
import type { Condition } from './expression/expression.ts';
import type { Ending, Quota } from './survey.ts';
import type { Item } from './item.ts';
import { TextSchema, toText } from './text.ts';

const ConditionSchema = z.string().trim().min(1);

export const EndingSchema = z.strictObject({
  id: IdSchema,
  title: TextSchema.optional().meta({
    description: 'The heading; "Thank you" where there is none.',
    examples: ['One more thing'],
  }),
  text: TextSchema.meta({
    description: 'What is read at the end. Markdown.',
    examples: ['Thank you. Our **service team** will call you within two days.'],
  }),
  if: ConditionSchema.optional().meta({
    description: 'When it is shown. Without it, only where endIf or a quota names it.',
    examples: ['recommend <= 6'],
  }),
  redirect: z
    .url({ protocol: /^https$/, error: 'needs an address that begins with https://' })
    .optional()
    .meta({
      description: 'An address to go on to, on a site that src/content/site.yaml allows.',
      examples: ['https://shop.example/vouchers'],
    }),
});

export const QuotaSchema = z.strictObject({
  id: IdSchema,
  if: ConditionSchema.meta({ description: 'Whom it counts.', examples: ['age = young'] }),
  max: z
    .number()
    .int()
    .positive()
    .meta({ description: 'How many responses of a wave it takes.', examples: [200] }),
  ending: IdSchema.optional().meta({
    description:
      'The ending for those who come later; without it, the one called "full", or words that come with Heed.',
    examples: ['enough'],
  }),
});

interface EndsConfig {
  readonly endings: readonly z.infer<typeof EndingSchema>[];
  readonly quotas: readonly z.infer<typeof QuotaSchema>[];
}

/**
 * The endings and quotas of a survey, and what is wrong with them.
 *
 * @param redirectHosts hosts that an ending may lead to
 */
export function readEnds(
  { endings, quotas }: EndsConfig,
  items: readonly Item[],
  locales: readonly string[],
  redirectHosts: readonly string[],
): {
  readonly endings: readonly Ending[];
  readonly quotas: readonly Quota[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const condition = (source: string, path: Path): Condition | undefined => {
    const read = readCondition(source, items);
    findings.push(...read.faults.map((fault) => ({ ...fault, path })));
    return read.condition;
  };
  const ids = endings.map(({ id }) => id);
  for (const [list, names] of [
    ['endings', ids],
    ['quotas', quotas.map(({ id }) => id)],
  ] as const)
    names.forEach((id, place) => {
      if (names.indexOf(id) < place)
        findings.push({
          path: [list, place, 'id'],
          message: `the id "${id}" is used twice`,
          hint: 'Give each its own id',
        });
    });
  return {
    endings: endings.map(({ id, title, text, if: source, redirect }, place) => {
      const holds = source === undefined ? undefined : condition(source, ['endings', place, 'if']);
      if (redirect !== undefined && !redirectHosts.includes(new URL(redirect).host))
        findings.push({ path: ['endings', place, 'redirect'], ...strange(redirect, redirectHosts) });
      return {
        id,
        ...(title ? { title: toText(title, locales) } : {}),
        text: toText(text, locales),
        ...(holds ? { if: holds } : {}),
        ...(redirect ? { redirect } : {}),
      };
    }),
    quotas: quotas.flatMap(({ id, if: source, max, ending }, place) => {
      if (ending !== undefined && !ids.includes(ending))
        findings.push({
          path: ['quotas', place, 'ending'],
          message: `there is no ending "${ending}"`,
          hint: ids.length > 0 ? `Use one of ${ids.join(', ')}` : 'Write it under "endings"',
        });
      const holds = condition(source, ['quotas', place, 'if']);
      return holds ? [{ id, if: holds, max, ...(ending ? { ending } : {}) }] : [];
    }),
    findings,
  };
}

function strange(redirect: string, hosts: readonly string[]): Pick<Finding, 'message' | 'hint'> {
  const { host } = new URL(redirect);
  return {
    message: `the site does not allow going on to "${host}"`,
    hint: `Add "${host}" to redirectHosts in src/content/site.yaml${hosts.length > 0 ? `, or use one of ${hosts.join(', ')}` : ''}`,
  };
}
