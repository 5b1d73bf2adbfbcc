import type { Site } from '../site/site.ts';
import { checkColours } from '../theme/contrast.ts';
import { toTheme } from '../theme/read.ts';
import { themeOver } from '../theme/theme.ts';
import type { Finding, Path } from '../yaml/finding.ts';
import { findingsOf, type IssueWords } from '../yaml/issue.ts';
import { readYaml, type YamlSource } from '../yaml/source.ts';
import {
  checkItems,
  checkLinks,
  checkNames,
  checkOrder,
  checkReadyMade,
  checkSegments,
  checkTexts,
  checkWaves,
  findUntranslated,
} from './checks.ts';
import { checkCollectors } from './check-collectors.ts';
import { ITEM_TYPES, toItem } from './items/item.ts';
import { checkJumps } from './logic/check-jumps.ts';
import { readLogic } from './logic/read-logic.ts';
import { placedItems, type Placed } from './placed.ts';
import { BLOCK_NAMES } from './ready-made/blocks/blocks.ts';
import { checkBlocks } from './ready-made/blocks/check.ts';
import { readEnds } from './endings.ts';
import { checkPiping } from './piping/check-piping.ts';
import type { SurveyProblem } from './problem.ts';
import { checkReport } from './report-settings/checks.ts';
import { modelOfBlocks } from './report-settings/model-of-blocks.ts';
import { toReportSettings } from './report-settings/read.ts';
import { SurveySchema, type SurveyConfig } from './schema.ts';
import type { Item } from './item.ts';
import type { Section, Survey } from './survey.ts';
import { toText } from './text.ts';
import { mergeTranslations, type TranslationFile } from './translation/merge.ts';
import { versionOf } from './version.ts';

export type ReadSurvey =
  | {
      readonly ok: true;
      readonly survey: Survey;
      /** What does not keep the survey from running: words that a language lacks. */
      readonly warnings: readonly SurveyProblem[];
    }
  | { readonly ok: false; readonly problems: readonly SurveyProblem[] };

/**
 * Turns the text of a survey file into the Survey that page, function and report share, or names every mistake in
 * it with its line. The one way from what a person writes to what the program uses.
 *
 * @param source the YAML text
 * @param file its name, such as `airport.yaml`; without its ending it is the id of the survey
 * @param translations the files that hold its words in one language each
 * @param house what holds for the whole site
 */
export function readSurvey(
  source: string,
  file: string,
  translations: readonly TranslationFile[] = [],
  house: Site = {},
): ReadSurvey {
  const yaml = readYaml(source);
  if (!yaml.ok)
    return { ok: false, problems: [{ file, line: yaml.line, message: yaml.message, hint: yaml.hint }] };
  const { lineOf } = yaml.source;
  const id = file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
  const { content, problems, originOf } = mergeTranslations(yaml.source.content, id, translations);
  const problem = (finding: Finding): SurveyProblem => ({
    ...(originOf(finding.path) ?? { file, line: lineOf(finding.path) }),
    item: itemAt(yaml.source, finding.path),
    message: finding.message,
    hint: finding.hint,
  });

  const parsed = SurveySchema.safeParse(content, { reportInput: true });
  if (!parsed.success)
    return {
      ok: false,
      problems: [
        ...parsed.error.issues.flatMap((issue) => findingsOf(issue, WORDS)).map(problem),
        ...problems,
      ],
    };

  const { survey, findings } = toSurvey(parsed.data, id, house);
  const mistakes = [...distinct(findings).map(problem), ...problems];
  return mistakes.length > 0
    ? { ok: false, problems: mistakes }
    : { ok: true, survey, warnings: findUntranslated(parsed.data, survey.locales).map(problem) };
}

/** A mistake that every part of an item or a block has alike is one mistake, with the hint for the first of them. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const keys = findings.map(({ path, message }) => JSON.stringify([path, message]));
  return findings.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function toSurvey(
  config: SurveyConfig,
  id: string,
  house: Site,
): { survey: Survey; findings: readonly Finding[] } {
  const { locales } = config;
  const placed = placedItems(config);
  const plain = placed.map(({ item }) => toItem(item, locales));
  const targets = { placeOf: placesOf(config, placed), endings: config.endings.map((ending) => ending.id) };
  const { items, findings } = readLogic(placed, plain, targets);
  const ends = readEnds(config, items, locales, house.redirectHosts ?? []);
  const sections = toSections(config, placed, items);
  const own = config.theme && toTheme(config.theme, locales, 'surveys/');
  const theme = themeOver(house.theme, own);
  const model = config.report.model ?? modelOfBlocks(config);
  const survey: Survey = {
    id,
    version: versionOf(sections),
    locales,
    title: toText(config.title, locales),
    ...(config.intro ? { intro: toText(config.intro, locales) } : {}),
    thanks: toText(config.thanks, locales),
    sampling: config.sampling,
    timezone: config.timezone,
    waves: config.waves.map(({ label, ...wave }) => ({
      ...wave,
      ...(label ? { label: toText(label, locales) } : {}),
    })),
    collectors: config.collectors.map((collector) => ({
      ...collector,
      label: toText(collector.label, locales),
    })),
    ...(config.parameters.length > 0 ? { parameters: config.parameters } : {}),
    ...(config.resume ? { resume: true } : {}),
    ...(config.layout === 'pages' ? { layout: config.layout } : {}),
    sections,
    report: { ...toReportSettings(config.report, locales), ...(model ? { model } : {}) },
    ...(config.embed.length > 0 ? { embed: config.embed } : {}),
    endings: ends.endings,
    quotas: ends.quotas,
    ...(theme ? { theme } : {}),
  };
  return {
    survey,
    findings: [
      ...checkNames(config),
      ...checkTexts(config, locales),
      ...checkLinks(config),
      ...checkReadyMade(config),
      ...checkBlocks(config),
      ...checkItems(config, items),
      ...checkSegments(config, items),
      ...checkOrder(config, sections),
      ...checkJumps(config),
      ...checkWaves(config),
      ...checkCollectors(config),
      ...checkPiping(config),
      ...checkReport(config, items),
      ...checkColours(own ?? {}).map(({ path, ...rest }) => ({ ...rest, path: ['theme', ...path] })),
      ...findings,
      ...ends.findings,
    ],
  };
}

/** Where an item or a section begins, counted in items from the beginning. */
function placesOf(config: SurveyConfig, placed: readonly Placed[]): (target: string) => number | undefined {
  const places = new Map<string, number>();
  const add = (target: string | undefined, place: number) => {
    if (target !== undefined && !places.has(target)) places.set(target, place);
  };
  placed.forEach(({ item }, place) => add(item.id, place));
  placed.forEach(({ written }, place) => add(written.item.id, place));
  placed.forEach(({ written }, place) => add(config.sections?.[written.section]?.id, place));
  return (target) => places.get(target);
}

/** @param items as placed, in the same order */
function toSections(config: SurveyConfig, placed: readonly Placed[], items: readonly Item[]): Section[] {
  if (config.items) return [{ id: 'questions', items }];
  return (config.sections ?? []).map(({ id, title, intro, order }, index) => ({
    id,
    ...(title ? { title: toText(title, config.locales) } : {}),
    ...(intro ? { intro: toText(intro, config.locales) } : {}),
    ...(order ? { order } : {}),
    items: items.filter((_, place) => placed[place]?.written.section === index),
  }));
}

/** How mistakes in a survey file are worded. */
const WORDS: IssueWords = {
  whole: 'the survey',
  manual: 'docs/writing-surveys.md',
  union: (issue, field) => {
    if (issue.path.at(-1) === 'endIf')
      return {
        message: '"endIf" needs a condition, or "if" with what follows from it',
        hint: 'Write "endIf: visited = no", or "endIf: { if: visited = no, screenOut: true }"',
      };
    switch (issue.discriminator) {
      case 'type':
        return { message: 'there is no such question type', hint: `Use one of ${ITEM_TYPES.join(', ')}` };
      case 'block':
        return { message: 'there is no such block', hint: `Use one of ${BLOCK_NAMES.join(', ')}` };
      default:
        return {
          message: `${field} needs a text, or one a language`,
          hint: `Write "${issue.path.at(-1)?.toString()}: Some words", or a line a language below it`,
        };
    }
  },
};

function itemAt(source: YamlSource, path: Path): string | undefined {
  const place = path.indexOf('items');
  const id = place < 0 ? undefined : source.valueAt([...path.slice(0, place + 2), 'id']);
  return typeof id === 'string' ? id : undefined;
}
