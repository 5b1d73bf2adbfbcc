import type { Finding, Path } from '../yaml/finding.ts';
import type { SurveyConfig } from './schema.ts';
import { readyMadeOf } from './ready-made/of-item.ts';
import { placedItems, writtenItems, type Placed } from './placed.ts';
import { readyLocale } from './ready-made/ready-made.ts';
import { shuffledIn, strandedIn } from './order.ts';
import { checkReservedId, LINK_NAMES } from './reserved.ts';
import { isGrouping, SPECIALS, type Item } from './item.ts';
import { areRelated, originsOf } from './origins.ts';
import { valuesOf } from './item-values.ts';
import type { Section } from './survey.ts';
import { missingLocales, unlistedLocales, type TextConfig } from './text.ts';
import { textPlaces } from './translation/text-places.ts';

/** The ids of items are as long as that, whether they are written or made of the ids of a matrix and its row. */
const LONGEST_ID = 40;

/** Ids that occur twice, and ids and codes that mean something else already. */
export function checkNames(config: SurveyConfig): readonly Finding[] {
  const findings: Finding[] = [];
  const twice = (entries: readonly { name: string; path: Path }[], what: string) => {
    const seen = new Set<string>();
    for (const { name, path } of entries) {
      if (seen.has(name))
        findings.push({
          path,
          message: `the ${what} "${name}" is used twice`,
          hint: `Give each its own ${what}`,
        });
      seen.add(name);
    }
  };
  const items = placedItems(config);
  twice(namesOf(items), 'id');
  for (const { item, path, written } of items)
    if (item.id.length > LONGEST_ID)
      findings.push({
        path: [...path, 'id'],
        message: `the answers would be stored as "${item.id}", which has more than ${LONGEST_ID} characters`,
        hint: `Shorten the id, or that of "${written.item.id}"`,
      });
  twice(
    config.waves.map(({ id }, index) => ({ name: id, path: ['waves', index, 'id'] })),
    'wave id',
  );
  twice(
    config.collectors.map(({ id }, index) => ({ name: id, path: ['collectors', index, 'id'] })),
    'collector id',
  );
  twice(
    (config.sections ?? []).map(({ id }, index) => ({ name: id, path: ['sections', index, 'id'] })),
    'section id',
  );
  twice(
    config.locales.map((name, index) => ({ name, path: ['locales', index] })),
    'language',
  );
  findings.push(...items.flatMap(({ item, path }) => checkReservedId(item.id, [...path, 'id'])));
  twice(
    config.parameters.map((name, index) => ({ name, path: ['parameters', index] })),
    'parameter',
  );
  config.parameters.forEach((name, index) => {
    const path = ['parameters', index];
    if (LINK_NAMES.has(name) || items.some(({ item }) => item.id === name))
      findings.push({
        path,
        message: `"${name}" means something else in a link already`,
        hint: 'Give the parameter another name',
      });
  });
  for (const { item, path } of items) {
    if ('prefill' in item && item.prefill && LINK_NAMES.has(item.id))
      findings.push({
        path: [...path, 'prefill'],
        message: `"${item.id}" means something else in a link already`,
        hint: 'Give the question another id, or leave out prefill',
      });
    if (!('options' in item) || !item.options) continue;
    twice(
      item.options.map(({ value }, index) => ({ name: value, path: [...path, 'options', index, 'value'] })),
      'value',
    );
    item.options.forEach(({ value }, index) => {
      if ((SPECIALS as readonly string[]).includes(value))
        findings.push({
          path: [...path, 'options', index, 'value'],
          message: `the value "${value}" is reserved`,
          hint: `Say "specials: [${value}]" instead`,
        });
    });
    if (item.type === 'multiple' && (item.max ?? item.options.length) < Math.max(item.min, 1))
      findings.push({
        path: [...path, 'max'],
        message: `at most ${item.max} choices cannot also be at least ${item.min}`,
        hint: 'Raise max or lower min',
      });
    if ('max' in item && (item.max ?? 0) > item.options.length)
      findings.push({
        path: [...path, 'max'],
        message: `at most ${item.max} of ${item.options.length} options`,
        hint: 'Lower max or add the missing option',
      });
  }
  return findings;
}

/** Every id of items: as written, and as the answers to parts of them are stored. */
function namesOf(items: readonly Placed[]): { name: string; path: Path }[] {
  return items.flatMap(({ item, path, written }, index) => {
    const own = { name: item.id, path: [...path, 'id'] };
    const first = items[index - 1]?.written !== written;
    const whole = items.every((one) => one.written !== written || one.item.id !== written.item.id);
    return first && whole ? [{ name: written.item.id, path: [...written.path, 'id'] }, own] : [own];
  });
}

/** Anchors outside their scale, and segments that nothing could be compared by. */
export function checkItems(config: SurveyConfig, items: readonly Item[]): readonly Finding[] {
  return placedItems(config).flatMap(({ written: { item: written, path } }, index) => {
    const item = items[index];
    if (!item) return [];
    const findings: Finding[] = [];
    if ('scale' in item)
      for (const point of Object.keys(item.scale.anchors))
        if (!valuesOf(item).includes(point))
          findings.push({
            path: [...path, 'anchors', point],
            message: `the scale ${item.scale.min}-${item.scale.max} has no point ${point}`,
            hint: `Anchor a point from ${item.scale.min} to ${item.scale.max}`,
          });
    if (item.type === 'emotion' || item.type === 'importance') {
      const { min, max, anchors } = item.scale;
      if (!anchors[min] || !anchors[max])
        findings.push({
          path: [...path, 'scale'],
          message: `the words that come with "${item.type}" are for 1-5`,
          hint: `Write anchors for ${min} and ${max} at least`,
        });
    }
    if (item.type === 'number' && (item.min ?? -Infinity) > (item.max ?? Infinity))
      findings.push({
        path: [...path, 'min'],
        message: `no number is at least ${item.min} and at most ${item.max}`,
        hint: 'Lower min or raise max',
      });
    if ('segment' in written && written.segment && !isGrouping(item))
      findings.push({
        path: [...path, 'segment'],
        message: `a ${written.type} question cannot divide respondents into groups`,
        hint: 'Set "segment: true" on a single choice, or on one that is computed',
      });
    return findings;
  });
}

/**
 * Segments that divide the same people along the same lines: one is computed from the other or asked because of it, or both
 * are of a third. Each table hides its small groups, but beside the other it could give them back.
 */
export function checkSegments(config: SurveyConfig, items: readonly Item[]): readonly Finding[] {
  const origins = originsOf(items, { shown: true });
  const segments = items.filter((item) => isGrouping(item) && item.segment);
  const placed = placedItems(config);
  return segments.flatMap((item, index) => {
    const other = segments
      .slice(0, index)
      .find(({ id }) => areRelated(origins.get(id)!, origins.get(item.id)!));
    if (!other) return [];
    return {
      path: [...(placed[items.indexOf(item)]?.written.path ?? []), 'segment'],
      message: `"${item.id}" divides people along the lines of "${other.id}", so that their tables side by side could tell on a few`,
      hint: 'Keep "segment: true" on one of the two',
    };
  });
}

/** Questions that a random order would part from the one that decides whether they are asked. */
export function checkOrder(config: SurveyConfig, sections: readonly Section[]): readonly Finding[] {
  const placed = placedItems(config);
  return shuffledIn(sections)
    .flatMap(strandedIn)
    .map(({ item: id, asksFor }) => ({
      path: placed.find(({ item }) => item.id === id)?.path ?? [],
      message: `the condition asks for "${asksFor}", which a random order may put behind it`,
      hint: `Move the question right below "${asksFor}", so that the two stay together, or "${asksFor}" to an earlier section`,
    }));
}

/** Waves that end before they begin or overlap, or that ask more people than there are. */
export function checkWaves(config: SurveyConfig): readonly Finding[] {
  return config.waves.flatMap((wave, index) => {
    const findings: Finding[] = [];
    if (wave.opens && wave.closes && wave.closes < wave.opens)
      findings.push({
        path: ['waves', index, 'closes'],
        message: `wave "${wave.id}" closes before it opens`,
        hint: `Close it on ${wave.opens} or later`,
      });
    if (wave.invited && wave.population && wave.invited > wave.population)
      findings.push({
        path: ['waves', index, 'population'],
        message: `wave "${wave.id}" invites ${wave.invited} people from a list of ${wave.population}`,
        hint: `"population" is the size of the whole list, ${wave.invited} or more. Correct it, or "invited"`,
      });
    const before = config.waves[index - 1];
    if (before && (before.closes ?? '9999') >= (wave.opens ?? ''))
      findings.push({
        path: ['waves', index, wave.opens ? 'opens' : 'id'],
        message: `wave "${wave.id}" opens before wave "${before.id}" has closed`,
        hint: 'List waves in order of time, each opening after the one before has closed',
      });
    return findings;
  });
}

/** Texts that lack the default language, or have one that the survey does not list. */
export function checkTexts(config: unknown, locales: readonly string[]): readonly Finding[] {
  return textPlaces(config).flatMap(({ path, written }) => [
    ...missingLocales(written as TextConfig, locales.slice(0, 1)).map((locale) => ({
      path,
      message: `${nameOf(path)} is not written in "${locale}", the default language`,
      hint: `Add a line "${locale}: …", or write one text for all languages`,
    })),
    ...unlistedLocales(written as TextConfig, locales).map((locale) => ({
      path: [...path, locale],
      message: `${nameOf(path)} is written in "${locale}", which the survey does not list`,
      hint: `Add "${locale}" to locales or remove the line`,
    })),
  ]);
}

/** Links in texts that would not be shown as links (form/prose/markdown.ts). */
export function checkLinks(config: unknown): readonly Finding[] {
  return textPlaces(config).flatMap(({ path, written }) => {
    const versions = typeof written === 'string' ? [{ at: path, text: written }] : versionsOf(written, path);
    return versions.flatMap(({ at, text }) =>
      [...text.matchAll(/\]\(\s*<?([^)\s>]*)/g)]
        .map(([, url]) => url ?? '')
        .filter((url) => !/^(https:\/\/.|mailto:.|tel:.)/i.test(url))
        .map((url) => ({
          path: at,
          message: `the link to "${url}" would lead nowhere`,
          hint: 'Begin it with https://, mailto: or tel:',
        })),
    );
  });
}

/** What a text is called where something is said of it. */
function nameOf(path: Path): string {
  return path.at(-2) === 'anchors' ? `the anchor of ${path.at(-1)}` : `the ${path.at(-1)}`;
}

function versionsOf(written: unknown, path: Path): readonly { at: Path; text: string }[] {
  return Object.entries(written as Record<string, string>).map(([locale, text]) => ({
    at: [...path, locale],
    text,
  }));
}

/** Texts that lack a language of the survey. Nothing is wrong with them: those who read it get the default language. */
export function findUntranslated(config: unknown, locales: readonly string[]): readonly Finding[] {
  return textPlaces(config).flatMap(({ path, written }) =>
    missingLocales(written as TextConfig, locales.slice(1)).map((locale) => ({
      path: [...path, locale],
      message: `${nameOf(path)} is not written in "${locale}", so that it is shown in "${locales[0]}"`,
      hint: `Write it in "${locale}"`,
    })),
  );
}

/** Languages of the survey that the ready-made words of an item have not been written in. */
export function checkReadyMade(config: SurveyConfig): readonly Finding[] {
  return writtenItems(config).flatMap(({ item, path }) =>
    readyMadeOf(item).flatMap(({ words, instead }) =>
      config.locales
        .filter((locale) => readyLocale(words, locale) === undefined)
        .map((locale) => ({
          path: [...path, 'type'],
          message: `the words that come with "${item.type}" are not written in "${locale}"`,
          hint: `Write ${instead} yourself`,
        })),
    ),
  );
}
