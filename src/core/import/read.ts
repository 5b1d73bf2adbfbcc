import type { SurveyProblem } from '../survey/problem.ts';
import type { Survey } from '../survey/survey.ts';
import { findingsOf, type IssueWords } from '../yaml/issue.ts';
import { readYaml } from '../yaml/source.ts';
import { checkMapping } from './checks.ts';
import type { Chosen, ColumnRule, Mapping, When } from './mapping.ts';
import { MappingSchema, type MappingConfig } from './schema.ts';

export type ReadMapping =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly problems: readonly SurveyProblem[] };

/**
 * Turns the text of a mapping file into a Mapping that fits its survey, or names every mistake in it with its line.
 *
 * @param text the YAML text
 * @param file its name, such as `airport-sfo-2018.yaml`; without its ending it is the id of the mapping
 * @param survey the survey that the answers are for
 */
export function readMapping(text: string, file: string, survey: Survey): ReadMapping {
  const yaml = readYaml(text);
  if (!yaml.ok)
    return { ok: false, problems: [{ file, line: yaml.line, message: yaml.message, hint: yaml.hint }] };
  const { content, lineOf } = yaml.source;
  const parsed = MappingSchema.safeParse(content, { reportInput: true });
  const findings = parsed.success
    ? foundIn(parsed.data, survey)
    : parsed.error.issues.flatMap((issue) => findingsOf(issue, WORDS));
  if (!parsed.success || findings.length > 0)
    return {
      ok: false,
      problems: findings.map(({ path, message, hint }) => ({ file, line: lineOf(path), message, hint })),
    };
  return {
    ok: true,
    mapping: toMapping(parsed.data, survey, file.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/, '')),
  };
}

function foundIn(config: MappingConfig, survey: Survey) {
  if (config.survey === survey.id) return checkMapping(config, survey);
  return [
    {
      path: ['survey'],
      message: `this mapping is for the survey "${config.survey}", not for "${survey.id}"`,
      hint: `Choose the mapping for "${survey.id}", or import into "${config.survey}"`,
    },
  ];
}

function toMapping(config: MappingConfig, survey: Survey, id: string): Mapping {
  const { survey: surveyId, wave, delimiter, row } = config;
  return {
    id,
    survey: surveyId,
    wave,
    delimiter,
    row,
    when: toWhen(config.when),
    channel: config.channel === undefined ? null : toChosen(config.channel),
    collector: config.collector === undefined ? null : toCollector(config.collector, survey),
    locale: toChosen(config.locale ?? survey.locales[0] ?? ''),
    weight: config.weight ?? null,
    columns: new Map(Object.entries(config.columns).map(([column, rule]) => [column, toRule(rule, config)])),
    constants: new Map(Object.entries(config.constants)),
    ignored: new Set(config.ignore),
  };
}

function toRule(
  { item, codes = {}, split }: MappingConfig['columns'][string],
  { codes: shared }: MappingConfig,
): ColumnRule {
  const meanings = typeof codes === 'string' ? (shared[codes] ?? {}) : codes;
  return { item, codes: new Map(Object.entries(meanings)), ...(split ? { split } : {}) };
}

function toWhen({ column, month, day }: MappingConfig['when']): When {
  if (column === undefined) return { kind: 'constant', day: day ?? '' };
  return month === undefined ? { kind: 'date', column } : { kind: 'dayOfMonth', column, month };
}

function toChosen<T extends string>(
  written: T | readonly { column: string; codes: Record<string, T> }[],
): Chosen<T> {
  if (typeof written === 'string') return { always: written };
  return { columns: written.map(({ column, codes }) => ({ column, codes: new Map(Object.entries(codes)) })) };
}

/** A column without codes holds the ids of collectors themselves. */
function toCollector(
  written: NonNullable<MappingConfig['collector']>,
  { collectors }: Survey,
): Chosen<string> {
  if (typeof written === 'string') return { always: written };
  const themselves = Object.fromEntries(collectors.map(({ id }) => [id, id]));
  return toChosen(written.map(({ column, codes = themselves }) => ({ column, codes })));
}

/** How mistakes in a mapping file are worded. */
const WORDS: IssueWords = {
  whole: 'the mapping',
  manual: 'docs/importing.md',
  union: (issue, field) => {
    const last = issue.path.at(-1);
    if (last === 'channel' || last === 'locale' || last === 'collector')
      return {
        message: `${field} needs one word for all rows, or columns that tell`,
        hint: `Write "${last}: …", or a list of "column" and "codes"`,
      };
    if (last === 'codes')
      return {
        message: '"codes" needs the name of a list, or codes and what they mean',
        hint: 'Write "codes: { 0: skipped }"',
      };
    return { message: `${field} needs one word`, hint: 'Write a code or a value' };
  },
};
