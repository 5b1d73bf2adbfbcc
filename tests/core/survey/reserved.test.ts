import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { parseReport } from '#core/report/schema.ts';
import { sayProblem } from '#core/survey/problem.ts';
import { readSurvey } from '#core/survey/read.ts';
import { PAGE_NAMES } from '#core/survey/reserved.ts';
import { synthesise } from '#core/synthetic/synthesise.ts';

const source = (items: string, more = '') =>
  `title: Names\nthanks: Thanks\nlocales: [en]\nsampling: open-link\n${more}items:\n${items}`;
const mistakes = (items: string, more = ''): string[] => {
  const read = readSurvey(source(items, more), 'names.yaml');
  return read.ok ? [] : read.problems.map(sayProblem);
};

const OPTIONS = 'options: [{ value: a, label: A }, { value: b, label: B }]';

describe('a name that means something else already is refused', () => {
  test.each([
    [
      'one that a link uses',
      '  - { id: c, type: nps, text: A, prefill: true }',
      /"c" means something else in a link/,
    ],
    [
      'one that a page of the survey uses',
      '  - { id: resume, type: nps, text: A, prefill: true }',
      /"resume" means/,
    ],
    [
      'a word of conditions',
      '  - { id: answered, type: nps, text: A }',
      /"answered" is a word of conditions/,
    ],
    [
      'what a form calls its own',
      '  - { id: dataset, type: nps, text: A }',
      /"dataset" means something else to the/,
    ],
    [
      'what every object has',
      '  - { id: constructor, type: nps, text: A }',
      /"constructor" means something else/,
    ],
    [
      'what is said about a submission',
      '  - { id: _seed, type: nps, text: A }',
      /"id" needs lower-case letters/,
    ],
    [
      'one that another question has',
      '  - { id: a, type: nps, text: A }\n  - { id: a, type: ces }',
      /"a" is used twice/,
    ],
    [
      'that of the words behind "other"',
      `  - { id: why, type: single, text: A, options: [{ value: a, label: A }, other] }
  - { id: why-other, type: text, text: A }`,
      /the id "why-other" is used twice/,
    ],
    [
      'that of a row of a matrix',
      `  - { id: food-taste, type: rating, text: A }
  - { id: food, type: matrix, text: A, rows: [{ id: taste, text: A }] }`,
      /the id "food-taste" is used twice/,
    ],
    [
      'that of a whole matrix',
      `  - { id: food, type: matrix, text: A, rows: [{ id: taste, text: A }] }
  - { id: food, type: rating, text: A }`,
      /the id "food" is used twice/,
    ],
    [
      'that of a question of a block',
      '  - { id: nps-score, type: rating, text: A }\n  - block: nps',
      /names.yaml:7 the id "nps-score" is used twice/,
    ],
    [
      'a code for having no answer',
      '  - { id: why, type: single, text: A, options: [{ value: refused, label: A }, { value: b, label: B }] }',
      /the value "refused" is reserved. Say "specials: \[refused\]" instead/,
    ],
    [
      'a code that another option has',
      '  - { id: why, type: single, text: A, options: [{ value: a, label: A }, { value: a, label: B }] }',
      /the value "a" is used twice/,
    ],
    [
      'a language that is another page',
      '  - { id: why, type: nps, text: A }',
      /needs a language tag/,
      'poster',
    ],
  ])('%s', (_, items, message, locale = '') => {
    const read = readSurvey(
      source(`${items}\n`).replace('[en]', `[en${locale && `, ${locale}`}]`),
      'names.yaml',
    );
    expect(read.ok ? [] : read.problems.map(sayProblem)).toEqual([expect.stringMatching(message)]);
  });

  test.each(['name', 'title', 'length', 'target', 'mean', 'count', 'lang', 'other', 'none', 'yes'])(
    'but not "%s", which only looks like one',
    (id) => {
      expect(mistakes(`  - { id: ${id}, type: single, text: A, ${OPTIONS} }\n`)).toEqual([]);
    },
  );
});

test('no property that the page asks a form for can be the name of a question', () => {
  const asked = globSync('src/form/**/*.{ts,svelte}')
    .map((file) => readFileSync(file, 'utf8'))
    .filter((code) => code.includes('HTMLFormElement'))
    .flatMap((code) => [...code.matchAll(/(?<![\w.'/-])form\.([a-z]+)\b/g)].map(([, name]) => name!));
  expect(asked).toContain('dataset');
  expect(asked.filter((name) => !PAGE_NAMES.has(name))).toEqual([]);
});

test('names that every object has are codes, waves and collectors like any others', () => {
  const read = readSurvey(
    source(
      `  - { id: why, type: multiple, text: A, options: [{ value: constructor, label: A }, { value: toString, label: B }, { value: valueOf, label: C }] }
  - { id: who, type: single, segment: true, text: A, options: [{ value: hasOwnProperty, label: A }, { value: isPrototypeOf, label: B }] }
  - { id: recommend, type: nps, text: A, visibleIf: why has toString or who = isPrototypeOf }\n`,
      'waves: [{ id: constructor }]\ncollectors: [{ id: constructor, channel: qr, label: A }]\n',
    ),
    'names.yaml',
  );
  if (!read.ok) throw new Error(read.problems.map(sayProblem).join('\n'));
  const { survey } = read;
  const responses = synthesise(survey, {
    seed: 'a',
    n: 200,
    wave: 'constructor',
    from: '2026-01-01T00:00:00Z',
    to: '2026-03-01T00:00:00Z',
  });
  const stamp = { sequence: 1, at: '2026-03-02T00:00:00.000Z', previous: null };
  const report = buildReport(survey, count(survey, responses), stamp);
  expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
  const chose = responses.filter(
    ({ answers }) =>
      answers.why?.state === 'answered' && 'values' in answers.why && answers.why.values.includes('toString'),
  ).length;
  expect(chose).toBeGreaterThan(0);
  const [why] = report.distributions;
  expect(why?.waves[0]).toMatchObject({ shown: true });
  expect(JSON.stringify(why)).toContain(`"n":${chose}`);
});
