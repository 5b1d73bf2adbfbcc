import { readSurvey } from '#core/survey/read.ts';
import type { Survey } from '#core/survey/survey.ts';
import { readMapping } from '#core/import/read.ts';
import type { Mapping } from '#core/import/mapping.ts';
import { sayProblem } from '#core/survey/problem.ts';

/** A small survey with one of each kind of question that a file can answer. */
export const SURVEY: Survey = (() => {
  const read = readSurvey(
    `title: Shop
thanks: Thanks
locales: [en, es]
sampling: random
timezone: America/Los_Angeles
waves: [{ id: '2026', opens: 2026-03-01, closes: 2026-03-31 }]
collectors:
  - { id: till, channel: qr, label: At the till }
  - { id: post, channel: paper, label: By post }
items:
  - { id: recommend, type: nps, text: Recommend? }
  - { id: why, type: longtext, text: Why?, visibleIf: recommend <= 6, maxLength: 20 }
  - { id: food, type: rating, text: Food, specials: [doesNotApply] }
  - { id: used, type: multiple, text: Used, max: 2, options: [{ value: shop, label: Shop }, { value: bar, label: Bar }, { value: park, label: Park }] }
  - { id: age, type: single, segment: true, text: Age, options: [{ value: young, label: Young }, { value: old, label: Old }], specials: [refused] }
`,
    'shop.yaml',
  );
  if (!read.ok) throw new Error(read.problems.map(sayProblem).join('\n'));
  return read.survey;
})();

export const MAPPING = `survey: shop
wave: '2026'
row: ID
when: { column: DAY, month: 2026-03 }
channel:
  - { column: HOW, codes: { 9: link } }
  - { column: WHO, codes: { 1: interview, 2: paper } }
locale:
  - { column: LANG, codes: { 1: en, 2: es } }
codes:
  rating: { 0: skipped, 6: doesNotApply }
columns:
  NPS: { item: recommend, codes: { 11: skipped } }
  FOOD: { item: food, codes: rating }
  USED: { item: used, split: ';', codes: { S: shop, B: bar, P: park } }
  AGE: { item: age, codes: { 1: young, 2: old, 8: refused } }
  WHY: { item: why }
ignore: [WEIGHT]
`;

/** The mapping, read; a test that spoils it asks for its mistakes instead. */
export function mappingOf(source: string): Mapping {
  const read = readMapping(source, 'shop.yaml', SURVEY);
  if (!read.ok) throw new Error(read.problems.map(sayProblem).join('\n'));
  return read.mapping;
}

export function mistakesIn(source: string): readonly string[] {
  const read = readMapping(source, 'shop-2026.yaml', SURVEY);
  return read.ok ? [] : read.problems.map(sayProblem);
}
