import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { checkItems, checkNames, checkTexts, checkWaves, placedItems, readConditions, type Finding, type Path } from './checks.ts';
import { toItem } from './items/item.ts';
import type { SurveyProblem } from './problem.ts';
import { SurveySchema, type SurveyConfig } from './schema.ts';
import type { Item, Section, Survey } from './survey.ts';
import { toText } from './text.ts';
import { versionOf } from './version.ts';

export type ReadSurvey =
  | { readonly ok: true; readonly survey: Survey }
  | { readonly ok: false; readonly problems: readonly SurveyProblem[] };

/**
 * Turns the text of a survey file into the Survey that page, function and report share, or names every mistake in
 * it with its line. The one way from what a person writes to what the program uses.
 *
 * @param source the YAML text
 * @param file its name, such as `airport.yaml`; without its ending it is the id of the survey
 */
export function readSurvey(source: string, file: string): ReadSurvey {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const id = file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
  const problem = (finding: Finding): SurveyProblem => ({
    file,
    line: lines.linePos(offsetOf(document, finding.path)).line,
    item: itemAt(document, finding.path),
    message: finding.message,
    hint: finding.hint,
  });
  const broken = document.errors[0];
  if (broken)
    return { ok: false, problems: [{ file, line: lines.linePos(broken.pos[0]).line, message: `this is not YAML: ${broken.message}`, hint: 'Mend the line; check its indentation, quotes and colons' }] };

  const parsed = SurveySchema.safeParse(document.toJS(), { reportInput: true });
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap(findingsOf).map(problem) };

  const { survey, findings } = toSurvey(parsed.data, id);
  return findings.length > 0 ? { ok: false, problems: findings.map(problem) } : { ok: true, survey };
}

function toSurvey(config: SurveyConfig, id: string): { survey: Survey; findings: readonly Finding[] } {
  const { locales } = config;
  const items = placedItems(config).map(({ item }) => toItem(item, locales));
  const { conditions, findings } = readConditions(config, items);
  const conditioned = new Map<string, Item>(items.map((item) => [item.id, withCondition(item, conditions)]));
  const sections = toSections(config, (itemId) => conditioned.get(itemId)!);
  const survey: Survey = {
    id,
    version: versionOf(sections),
    locales,
    title: toText(config.title, locales),
    ...(config.intro ? { intro: toText(config.intro, locales) } : {}),
    thanks: toText(config.thanks, locales),
    sampling: config.sampling,
    timezone: config.timezone,
    waves: config.waves.map(({ label, ...wave }) => ({ ...wave, ...(label ? { label: toText(label, locales) } : {}) })),
    collectors: config.collectors.map((collector) => ({ ...collector, label: toText(collector.label, locales) })),
    sections,
    report: config.report,
  };
  return {
    survey,
    findings: [...checkNames(config), ...checkTexts(config, locales), ...checkItems(config, items), ...checkWaves(config), ...findings],
  };
}

function withCondition(item: Item, conditions: ReadonlyMap<string, Item['visibleIf']>): Item {
  const visibleIf = conditions.get(item.id);
  return visibleIf ? { ...item, visibleIf } : item;
}

function toSections(config: SurveyConfig, itemOf: (id: string) => Item): Section[] {
  if (config.items) return [{ id: 'questions', items: config.items.map(({ id }) => itemOf(id)) }];
  return (config.sections ?? []).map(({ id, title, intro, items }) => ({
    id,
    ...(title ? { title: toText(title, config.locales) } : {}),
    ...(intro ? { intro: toText(intro, config.locales) } : {}),
    items: items.map((item) => itemOf(item.id)),
  }));
}

/** Zod's issues in our words. A union of text forms fails as a whole; the field's own name says more than its branches. */
function findingsOf(issue: z.core.$ZodIssue): Finding[] {
  const path = issue.path as Path;
  const field = path.length > 0 ? `"${path.at(-1)}"` : 'the survey';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], message: `there is no field "${key}" here`, hint: 'Check its spelling and its indentation' }));
    case 'invalid_type':
      return issue.input === undefined
        ? [{ path, message: `${field} is missing`, hint: `Add the line "${path.at(-1)}: …"` }]
        : [{ path, message: `${field} needs ${article(issue.expected)}, found ${JSON.stringify(issue.input)}`, hint: 'Write it as docs/writing-surveys.md shows' }];
    case 'invalid_value':
      return [{ path, message: `${field} cannot be ${JSON.stringify(issue.input)}`, hint: `Use one of ${issue.values.join(', ')}` }];
    case 'invalid_union':
      return [
        issue.discriminator
          ? { path: [...path], message: 'there is no such question type', hint: 'Use one of nps, csat, rating, single, multiple, longtext' }
          : { path, message: `${field} needs a text, or one a language`, hint: `Write "${path.at(-1)}: Some words", or a line a language below it` },
      ];
    default:
      return [{ path, message: `${field} ${issue.message}`, hint: 'Change it as said' }];
  }
}

function article(expected: string): string {
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

/** Where in the source the deepest part of the path that exists begins. */
function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function itemAt(document: Document, path: Path): string | undefined {
  const place = path.indexOf('items');
  const id: unknown = place < 0 ? undefined : document.getIn([...path.slice(0, place + 2), 'id']);
  return typeof id === 'string' ? id : undefined;
}
