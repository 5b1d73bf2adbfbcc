import { itemsCompared } from '../report/segments/compared.ts';
import { isMeasured, measureOf, type MeasuredItem } from '../report/segments/measure.ts';
import { isGrouping } from '../survey/item.ts';
import { itemsOf, type Survey } from '../survey/survey.ts';
import { missingLocales, unlistedLocales, type TextConfig } from '../survey/text.ts';
import type { Finding, Path } from '../yaml/finding.ts';
import { CHAIN_LINKS, JOURNEY_STEPS } from './program.ts';
import type { ProgramConfig } from './schema.ts';

/** What a program says that the surveys it is about do not bear out. */
export function checkProgram(config: ProgramConfig, surveys: readonly Survey[]): readonly Finding[] {
  const refs = refsOf(config);
  const found = refs.map((ref) => ({ ref, ...lookUp(ref, surveys, config.locales) }));
  return [
    ...checkTexts(config),
    ...checkSomething(config),
    ...checkOrder(
      'chain',
      config.chain.map(({ link }) => link),
      CHAIN_LINKS,
    ),
    ...checkOrder(
      'journey',
      config.journey.map(({ step }) => step),
      JOURNEY_STEPS,
    ),
    ...found.flatMap(({ findings }) => findings),
    ...checkSegments(config, surveys),
    ...checkAlike(config, surveys),
    ...checkOnce(config),
  ];
}

interface Ref {
  readonly survey: string;
  readonly item: string;
  readonly path: Path;
}

/** Every question that a program names, with the place where it does. */
function refsOf({ chain, journey, places }: ProgramConfig): readonly Ref[] {
  const stages = { chain, journey };
  return [
    ...(['chain', 'journey'] as const).flatMap((part) =>
      stages[part].flatMap(({ figures }, stage) =>
        figures.map((figure, index) => ({ ...figure, path: [part, stage, 'figures', index] })),
      ),
    ),
    ...places.flatMap((one, index) =>
      'segment' in one
        ? [{ survey: one.survey, item: one.item, path: ['places', index] }]
        : one.surveys.map((ref, at) => ({ ...ref, path: ['places', index, 'surveys', at] })),
    ),
  ];
}

function lookUp(
  { survey: id, item: itemId, path }: Ref,
  surveys: readonly Survey[],
  locales: readonly string[],
): { readonly findings: readonly Finding[] } {
  const survey = surveys.find((one) => one.id === id);
  const at = (field: string, message: string, hint: string) => ({
    findings: [{ path: [...path, field], message, hint }],
  });
  if (!survey)
    return at(
      'survey',
      `there is no survey "${id}"`,
      `Use one of ${surveys.map((one) => one.id).join(', ')}`,
    );
  if (!survey.report.publish)
    return at(
      'survey',
      `the report of "${id}" is not published`,
      'Name a survey that is, or publish its report',
    );
  const lacking = locales.filter((locale) => !survey.locales.includes(locale));
  if (lacking.length > 0)
    return at(
      'survey',
      `"${id}" has no words in ${lacking.join(', ')}`,
      'Leave those out of the locales of the program, or translate the survey',
    );
  const item = itemsOf(survey).find((one) => one.id === itemId);
  if (item && isMeasured(item)) return { findings: [] };
  const usable = itemsOf(survey).filter(isMeasured);
  return at(
    'item',
    item ? `"${itemId}" of "${id}" has no figure to show` : `"${id}" has no question "${itemId}"`,
    `Use one of ${usable.map((one) => one.id).join(', ')}`,
  );
}

function checkSegments({ places }: ProgramConfig, surveys: readonly Survey[]): readonly Finding[] {
  return places.flatMap((one, index) => {
    const survey = 'segment' in one ? surveys.find(({ id }) => id === one.survey) : undefined;
    if (!survey || !('segment' in one)) return [];
    return [
      ...checkSegment(survey, one.segment, ['places', index, 'segment']),
      ...checkCompared(survey, one.item, ['places', index, 'item']),
    ];
  });
}

function checkSegment(survey: Survey, segment: string, path: Path): readonly Finding[] {
  const segments = itemsOf(survey).filter((item) => isGrouping(item) && item.segment);
  if (segments.some(({ id }) => id === segment)) return [];
  const hint =
    segments.length > 0
      ? `Use one of ${segments.map(({ id }) => id).join(', ')}`
      : `Give a question of "${survey.id}" the line "segment: true"`;
  return [{ path, message: `"${segment}" is no segment of "${survey.id}"`, hint }];
}

/** The figures of groups are those that the report of the survey has. */
function checkCompared(survey: Survey, item: string, path: Path): readonly Finding[] {
  const compared = itemsCompared(survey).map(({ id }) => id);
  const usable = itemsOf(survey)
    .filter(isMeasured)
    .some(({ id }) => id === item);
  if (!usable || compared.includes(item)) return [];
  return [
    {
      path,
      message: `the report of "${survey.id}" does not compare its groups by "${item}"`,
      hint: `Use one of ${compared.join(', ')}, or add it to "compare" in the report of "${survey.id}"`,
    },
  ];
}

/** Places with a survey each can be compared only by figures of one kind, on one scale. */
function checkAlike({ places }: ProgramConfig, surveys: readonly Survey[]): readonly Finding[] {
  const measureIn = (survey: string, id: string) => {
    const item = itemsIn(surveys, survey).find((one) => one.id === id);
    return item && kindOf(item);
  };
  return places.flatMap((one, index) => {
    if ('segment' in one) return [];
    const kinds = one.surveys.map(({ survey, item }) => measureIn(survey, item));
    return kinds.flatMap((kind, at) =>
      kind === undefined || kind === (kinds[0] ?? kind)
        ? []
        : [
            {
              path: ['places', index, 'surveys', at, 'item'],
              message: 'places can be compared only by the same figure on the same scale',
              hint: 'Name questions of one type, with scales from the same to the same point',
            },
          ],
    );
  });
}

/** Who answered a survey may have answered all of its questions: only places with a survey each have people of their own. */
function checkOnce({ places }: ProgramConfig): readonly Finding[] {
  return places.flatMap((one, index) => {
    if ('segment' in one) return [];
    const ids = one.surveys.map(({ survey }) => survey);
    return ids.flatMap((id, at) =>
      ids.indexOf(id) === at
        ? []
        : [
            {
              path: ['places', index, 'surveys', at, 'survey'],
              message: `"${id}" is two places at once`,
              hint: 'Name each survey once, or compare the groups of one survey with "segment"',
            },
          ],
    );
  });
}

function itemsIn(surveys: readonly Survey[], id: string): readonly MeasuredItem[] {
  const survey = surveys.find((one) => one.id === id);
  return survey ? itemsOf(survey).filter(isMeasured) : [];
}

function kindOf(item: MeasuredItem): string {
  const { metric, points } = measureOf(item);
  return JSON.stringify([metric, points]);
}

/** A chain or a journey has an order, which is not for a file to change. */
function checkOrder(
  part: 'chain' | 'journey',
  written: readonly string[],
  order: readonly string[],
): readonly Finding[] {
  return written.flatMap((name, index) => {
    const before = written[index - 1];
    if (before === undefined || order.indexOf(before) < order.indexOf(name)) return [];
    return [
      {
        path: [part, index],
        message: `"${name}" cannot stand after "${before}"`,
        hint: `Write them once each, in the order ${order.join(', ')}`,
      },
    ];
  });
}

function checkSomething({ chain, journey, places }: ProgramConfig): readonly Finding[] {
  if (chain.length + journey.length + places.length > 0) return [];
  return [
    {
      path: [],
      message: 'the program joins nothing',
      hint: 'Give it a "chain", a "journey" or "places", as docs/writing-programs.md shows',
    },
  ];
}

function checkTexts(config: ProgramConfig): readonly Finding[] {
  const texts: readonly { readonly path: Path; readonly written: TextConfig | undefined }[] = [
    { path: ['title'], written: config.title },
    { path: ['intro'], written: config.intro },
    ...config.places.flatMap((one, index) => [
      { path: ['places', index, 'title'], written: one.title },
      ...('segment' in one
        ? []
        : one.surveys.map(({ label }, at) => ({
            path: ['places', index, 'surveys', at, 'label'],
            written: label,
          }))),
    ]),
  ];
  return texts.flatMap(({ path, written }) =>
    written === undefined ? [] : checkText(path, written, config.locales),
  );
}

function checkText(path: Path, written: TextConfig, locales: readonly string[]): readonly Finding[] {
  return [
    ...missingLocales(written, locales).map((locale) => ({
      path,
      message: `the ${path.at(-1)} is not written in "${locale}"`,
      hint: `Add a line "${locale}: …", or write one text for all languages`,
    })),
    ...unlistedLocales(written, locales).map((locale) => ({
      path: [...path, locale],
      message: `the ${path.at(-1)} is written in "${locale}", which the program does not list`,
      hint: `Add "${locale}" to locales or remove the line`,
    })),
  ];
}
