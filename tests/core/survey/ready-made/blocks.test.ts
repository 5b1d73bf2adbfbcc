import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { parseResponse } from '#core/response/parse.ts';
import { sayProblem } from '#core/survey/problem.ts';
import { readSurvey } from '#core/survey/read.ts';
import { BLOCK_NAMES, BLOCKS } from '#core/survey/ready-made/blocks/blocks.ts';
import { SCALE_ENDS } from '#core/survey/ready-made/blocks/scale-ends.ts';
import { ABOUT } from '#core/survey/ready-made/blocks/subject.ts';
import { YES_NO } from '#core/survey/ready-made/blocks/yes-no.ts';
import type { ReadyMade } from '#core/survey/ready-made/ready-made.ts';
import { isAsked, isCoded } from '#core/survey/item.ts';
import { itemsOf, type Survey } from '#core/survey/survey.ts';
import { labelOf, valuesOf } from '#core/survey/item-values.ts';
import { synthesise } from '#core/synthetic/synthesise.ts';
import { LOCALES } from '#i18n/i18n.ts';

const source = (items: string, locales: readonly string[] = LOCALES) =>
  `title: Blocks\nthanks: Thanks\nlocales: [${locales.join(', ')}]\nsampling: open-link\nitems:\n${items}`;
const read = (items: string, locales?: readonly string[]): Survey => {
  const result = readSurvey(source(items, locales), 'blocks.yaml');
  if (!result.ok) throw new Error(result.problems.map(sayProblem).join('\n'));
  return result.survey;
};
const mistakes = (items: string, locales: readonly string[] = ['en']): string[] => {
  const result = readSurvey(source(items, locales), 'blocks.yaml');
  return result.ok ? [] : result.problems.map(sayProblem);
};
const ids = (survey: Survey) => itemsOf(survey).map(({ id }) => id);
const text = (survey: Survey, id: string, locale = 'en') =>
  itemsOf(survey).find((item) => item.id === id)?.text[locale];

/** Every text of a survey in one language. */
const textsOf = (survey: Survey, locale: string): string[] =>
  itemsOf(survey).flatMap((item) => [
    item.text[locale] ?? '',
    item.matrix?.text[locale] ?? 'none',
    ...valuesOf(item).map((value) => labelOf(item, value, locale)),
  ]);

const LISTS: Readonly<Record<string, ReadyMade<unknown>>> = {
  ...Object.fromEntries(BLOCK_NAMES.map((name) => [name, BLOCKS[name].words])),
  'the ends of scales': SCALE_ENDS,
  'yes and no': YES_NO,
  'what is judged': ABOUT,
};
const leaves = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words as object).flatMap(leaves);

describe.each(Object.entries(LISTS))('the words of %s', (_, list) => {
  test('are written in every language of the interface', () => {
    expect(LOCALES.filter((locale) => !(locale in list))).toEqual([]);
  });

  test.each(Object.entries(list))('are complete in %s, and no two the same', (_, words) => {
    expect(leaves(words)).toHaveLength(leaves(list.en).length);
    expect(new Set(leaves(words)).size).toBe(leaves(words).length);
    for (const one of leaves(words)) expect(one).toMatch(/\S/);
  });

  test.each(Object.entries(list))('name what is judged in %s where they do in English', (_, words) => {
    const named = (one: unknown) => leaves(one).map((words) => words.includes('{subject}'));
    expect(named(words)).toEqual(named(list.en));
  });
});

describe.each(BLOCK_NAMES)('the block "%s"', (name) => {
  const survey = read(`  - block: ${name}\n`);

  test('has ids of its own, beginning with its name', () => {
    expect(new Set(ids(survey)).size).toBe(ids(survey).length);
    for (const id of ids(survey)) expect(id).toMatch(new RegExp(`^${name}-[a-z-]+$`));
  });

  test('has words for everything in every language, with nothing left to fill in', () => {
    for (const locale of LOCALES)
      for (const one of textsOf(survey, locale)) {
        expect(one).toMatch(/\S/);
        expect(one).not.toMatch(/[{}[\]|]/);
      }
  });

  test('is not half in English', () => {
    const english = textsOf(survey, 'en').filter((one) => one.includes(' '));
    for (const locale of LOCALES.filter((one) => one !== 'en')) {
      const texts = textsOf(survey, locale);
      expect(english.filter((one) => texts.includes(one))).toEqual([]);
    }
  });

  test('can be answered, counted and reported', () => {
    const responses = synthesise(survey, {
      seed: 'a',
      n: 120,
      wave: '1',
      from: '2026-01-01T00:00:00Z',
      to: '2026-03-01T00:00:00Z',
    });
    const stamp = { sequence: 1, at: '2026-03-02T00:00:00.000Z', previous: null };
    const report = buildReport(survey, count(survey, responses), stamp);
    expect(report.distributions.map(({ item }) => item)).toEqual(
      itemsOf(survey)
        .filter(isCoded)
        .map(({ id }) => id),
    );
  });

  test('takes no answers while its condition does not hold', () => {
    const hidden = read(
      `  - { id: met, type: single, text: Met?, options: [{ value: yes, label: Yes }, { value: no, label: No }] }
  - { block: ${name}, visibleIf: met = yes, required: true }\n`,
      ['en'],
    );
    const asked = itemsOf(hidden).slice(1);
    const answers = fc.record(
      Object.fromEntries(
        asked
          .filter(isAsked)
          .map((item) => [item.id, fc.constantFrom(...valuesOf(item), 'words').map((one) => [one])]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, (raw) => {
        const parsed = parseResponse(hidden, { ...raw, met: ['no'] }, ORIGIN);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
        for (const { id, type } of asked)
          if (type !== 'statement') expect(parsed.response.answers[id], id).toEqual({ state: 'notShown' });
      }),
    );
  });
});

const ORIGIN = {
  id: '00000000-0000-4000-8000-000000000000',
  wave: '1',
  locale: 'en',
  collector: null,
  channel: 'link',
  startedAt: '2026-01-01T00:00:00.000Z',
  endedAt: '2026-01-01T00:01:00.000Z',
  synthetic: false,
} as unknown as Parameters<typeof parseResponse>[2];

describe('what may be said of a block', () => {
  test('its id, so that a survey may have it twice', () => {
    expect(ids(read('  - block: nps\n  - { block: nps, id: shop }\n'))).toEqual([
      'nps-score',
      'nps-reason',
      'shop-score',
      'shop-reason',
    ]);
    expect(mistakes('  - block: nps\n  - block: nps\n')).toEqual([
      'blocks.yaml:7 the id "nps-score" is used twice. Give each its own id.',
      'blocks.yaml:7 the id "nps-reason" is used twice. Give each its own id.',
    ]);
  });

  test('what is judged, in the words of each language', () => {
    const items = '  - { block: nps, subject: { en: the airport, de: den Flughafen, ko: 공항 } }\n';
    const survey = read(items, ['en', 'de', 'ko']);
    expect(text(survey, 'nps-score')).toBe(
      'How likely are you to recommend the airport to a friend or colleague?',
    );
    expect(text(survey, 'nps-score', 'de')).toContain('dass Sie den Flughafen im');
    expect(text(survey, 'nps-score', 'ko')).toContain('공항을(를)');
    expect(text(read('  - block: nps\n'), 'nps-score', 'ko')).toContain('저희 회사를');
  });

  test('what is judged, named once before many statements', () => {
    const survey = read('  - { block: servqual, subject: the airport, only: [empathy] }\n', ['en']);
    expect(itemsOf(survey)[0]).toMatchObject({ id: 'servqual-about', type: 'statement' });
    expect(text(survey, 'servqual-about')).toBe('The next questions are about the airport.');
  });

  test('what is judged may have any characters', () => {
    expect(text(read('  - { block: nps, subject: "A|B [$&] {x}" }\n', ['en']), 'nps-score')).toBe(
      'How likely are you to recommend A|B [$&] {x} to a friend or colleague?',
    );
  });

  test('expectations beside experience, a pair of ratings for every statement of SERVQUAL', () => {
    const plain = itemsOf(read('  - { block: servqual }\n', ['en'])).map(({ id }) => id);
    const items = itemsOf(read('  - { block: servqual, expectations: true }\n', ['en']));
    expect(items.filter(({ type }) => type === 'rating').map(({ id }) => id)).toEqual(
      plain.flatMap((id) => [`${id}-expected`, `${id}-perceived`]),
    );
    expect(items.find(({ id }) => id === 'servqual-empathy')).toMatchObject({ type: 'statement' });
  });

  test('which of its parts to ask', () => {
    const survey = read('  - { block: employee, only: [support, fairness] }\n');
    expect(new Set(itemsOf(survey).map(({ matrix }) => matrix?.id))).toEqual(
      new Set(['employee-fairness', 'employee-support']),
    );
    expect(survey.version).not.toBe(read('  - block: employee\n').version);
    expect(mistakes('  - { block: employee, only: [pay] }\n')[0]).toMatch(
      /^blocks.yaml:6 one of "only" cannot be "pay". Use one of fairness, growth, openness, support./,
    );
  });

  test('words of its own, which do not make another version', () => {
    const survey = read('  - { block: nps, texts: { reason: Why? } }\n');
    expect(text(survey, 'nps-reason', 'ja')).toBe('Why?');
    expect(survey.version).toBe(read('  - block: nps\n').version);
    expect(mistakes('  - block: nps\n    texts:\n      why: Why?\n')).toEqual([
      'blocks.yaml:8 the block "nps" has no text "why". Use one of score, reason.',
    ]);
  });

  test('that it has to be answered, but for the comments', () => {
    const survey = read('  - { block: complaint, required: true }\n');
    expect(
      itemsOf(survey)
        .filter(({ required }) => !required)
        .map(({ id }) => id),
    ).toEqual(['complaint-better']);
  });

  test('that a link may choose its score', () => {
    const survey = read('  - { block: ces, prefill: true }\n');
    expect(itemsOf(survey).map(({ prefill }) => prefill)).toEqual([true, undefined]);
  });
});

describe('mistakes around a block', () => {
  test('a block that there is not', () => {
    expect(mistakes('  - block: mps\n')).toEqual([
      `blocks.yaml:6 there is no such block. Use one of ${BLOCK_NAMES.join(', ')}.`,
    ]);
  });

  test('a field that it does not have', () => {
    expect(mistakes('  - block: ces\n    subject: the airport\n')).toEqual([
      'blocks.yaml:7 there is no field "subject" here. Check its spelling and its indentation.',
    ]);
  });

  test('a language that it is not written in', () => {
    expect(mistakes('  - block: nps\n', ['en', 'la'])).toEqual([
      'blocks.yaml:6 the block "nps" is not written in "la". Write its questions yourself, or take "la" out of locales.',
    ]);
  });

  test('a condition on it that asks for nothing there is', () => {
    expect(mistakes('  - block: employee\n    visibleIf: met = yes\n')).toEqual([
      'blocks.yaml:7 the condition asks for "met", which is no question of this survey. There is no question before this one.',
    ]);
  });

  test('a condition that asks for one of its questions, in a way that it cannot be answered', () => {
    const items = (condition: string) =>
      `  - block: exit\n  - { id: why, type: longtext, text: Why?, visibleIf: ${condition} }\n`;
    expect(mistakes(items('exit-return >= 4'))).toEqual([]);
    expect(mistakes(items('exit-to = other'))).toEqual([
      'blocks.yaml:7 item "why": "exit-to" has no value "other". Use one of another, own, nothing.',
    ]);
  });
});
