import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sayProblem } from '#core/survey/problem.ts';
import { readSurvey } from '#core/survey/read.ts';
import { itemsOf, type Survey } from '#core/survey/survey.ts';
import { labelOf } from '#core/survey/item-values.ts';

const airport = readFileSync('src/content/surveys/airport.yaml', 'utf8');
const read = (source: string): Survey => {
  const result = readSurvey(source, 'airport.yaml');
  if (!result.ok) throw new Error(result.problems.map(sayProblem).join('\n'));
  return result.survey;
};
const mistakes = (source: string): string[] => {
  const result = readSurvey(source, 'src/content/surveys/airport.yaml');
  return result.ok ? [] : result.problems.map(sayProblem);
};

const SMALL = `title: Small
thanks: Thank you
locales: [en, es]
sampling: open-link
items:
  - id: recommend
    type: nps
    text: { en: Recommend?, es: ¿Recomienda? }
  - id: why
    type: longtext
    text: Why?
    visibleIf: recommend <= 6
  - id: area
    type: single
    text: Where?
    options:
      - { value: a, label: A }
      - { value: b, label: B }
`;

describe('reading a survey file', () => {
  test('fills in what the file leaves out', () => {
    const survey = read(SMALL);
    expect(survey.id).toBe('airport');
    expect(survey.waves).toEqual([{ id: '1' }]);
    expect(survey.timezone).toBe('UTC');
    expect(survey.report).toEqual({ publish: true, minimum: 10 });
    expect(survey.sections.map(({ id }) => id)).toEqual(['questions']);
    expect(itemsOf(survey)[1]).toMatchObject({
      maxLength: 2000,
      required: false,
      visibleIf: { op: '<=', item: 'recommend', value: 6 },
    });
    expect(itemsOf(survey)[0]?.text).toEqual({ en: 'Recommend?', es: '¿Recomienda?' });
    expect(itemsOf(survey)[1]?.text).toEqual({ en: 'Why?', es: 'Why?' });
  });

  test('takes a text that one Chinese lacks from the other, the nearest first', () => {
    const inChinese = (locales: string, text: string) =>
      read(SMALL.replace('[en, es]', locales).replace('{ en: Recommend?, es: ¿Recomienda? }', text))
        .sections[0]?.items[0]?.text;
    const written = '{ en: Recommend?, zh: 推荐吗？ }';
    expect(inChinese('[en, zh, zh-TW]', written)).toMatchObject({ zh: '推荐吗？', 'zh-TW': '推荐吗？' });
    expect(inChinese('[en, zh-TW]', written)).toEqual({
      en: 'Recommend?',
      'zh-TW': '推荐吗？',
      'lang:zh-TW': 'zh',
    });
    const both = '{ en: Recommend?, zh: 推荐吗？, zh-TW: 推薦嗎？ }';
    expect(inChinese('[en, zh-TW, zh-HK]', both)).toEqual({
      en: 'Recommend?',
      'zh-TW': '推薦嗎？',
      'zh-HK': '推薦嗎？',
    });
  });

  test('is plain JSON', () => {
    const survey = read(airport);
    expect(JSON.parse(JSON.stringify(survey))).toEqual(survey);
  });

  test('labels come from options and anchors, else the code itself', () => {
    const items = itemsOf(read(airport));
    const label = (id: string, value: string, locale: string) =>
      labelOf(
        items.find((item) => item.id === id)!,
        value,
        locale,
      );
    expect(label('satisfaction', '5', 'en')).toBe('Very satisfied');
    expect(label('area', 'b', 'en')).toBe('Area B');
    expect(label('recommend', '7', 'en')).toBe('7');
  });
});

describe('a language that is missing', () => {
  const partly = SMALL.replace(', es: ¿Recomienda?', '');

  test('is told, and the default language stands in and says that it does', () => {
    const result = readSurvey(partly, 'airport.yaml');
    if (!result.ok) throw new Error(result.problems.map(sayProblem).join('\n'));
    expect(result.warnings.map(sayProblem)).toEqual([
      'airport.yaml:8 item "recommend": the text is not written in "es", so that it is shown in "en". Write it in "es".',
    ]);
    expect(itemsOf(result.survey)[0]?.text).toEqual({ en: 'Recommend?', es: 'Recommend?', 'lang:es': 'en' });
  });

  test('is not the same as one text for all languages, nor as a region that its language serves', () => {
    const result = readSurvey(SMALL.replace('[en, es]', '[en, es, es-MX]'), 'airport.yaml');
    if (!result.ok) throw new Error(result.problems.map(sayProblem).join('\n'));
    expect(result.warnings).toEqual([]);
    for (const item of itemsOf(result.survey)) expect(Object.keys(item.text)).toEqual(['en', 'es', 'es-MX']);
  });
});

describe('the version', () => {
  const version = (source: string) => read(source).version;
  const base = version(airport);
  test.each([
    ['a corrected wording', airport.replace('How old are you?', 'What is your age?')],
    ['another title', airport.replace('Your time at the airport', 'Your day at the airport')],
    ['another label', airport.replace('label: Business', 'label: On business')],
    [
      'a new collector',
      airport.replace('collectors:', 'collectors:\n  - { id: gate-c, channel: qr, label: Gate C }'),
    ],
  ])('stays the same with %s', (_, source) => {
    expect(source).not.toBe(airport);
    expect(version(source)).toBe(base);
  });
  test.each([
    ['another code', airport.replace('value: business', 'value: work')],
    ['another scale', airport.replace('type: csat', 'type: csat\n        scale: 0-5')],
    ['another condition', airport.replace('recommend <= 6', 'recommend <= 5')],
    [
      'another type',
      airport.replace('- id: purpose\n        type: single', '- id: purpose\n        type: multiple'),
    ],
    ['an item that becomes optional', airport.replace('required: true', 'required: false')],
    ['an answer "does not apply" less', airport.replace('specials: [doesNotApply]', 'specials: []')],
  ])('changes with %s', (_, source) => {
    expect(source).not.toBe(airport);
    expect(version(source)).not.toBe(base);
  });
});

describe('a mistake names file, line, item and what to do', () => {
  test.each<[string, (source: string) => string, string[]]>([
    [
      'an unknown type',
      (source) => source.replace('type: longtext', 'type: longtxt'),
      [
        'src/content/surveys/airport.yaml:10 item "why": there is no such question type. Use one of nps, csat, ces, rating, matrix, emotion, importance, effort, single, multiple, reasons, ranking, gap, share, number, date, text, longtext, email, phone, consent, statement, computed.',
      ],
    ],
    [
      'a misspelt field',
      (source) => source.replace('visibleIf', 'visbleIf'),
      [
        'src/content/surveys/airport.yaml:12 item "why": there is no field "visbleIf" here. Check its spelling and its indentation.',
      ],
    ],
    [
      'a condition on a later question',
      (source) => source.replace('recommend <= 6', 'area = a'),
      [
        'src/content/surveys/airport.yaml:12 item "why": the condition asks for "area", which comes later. Move "area" above this question.',
      ],
    ],
    [
      'a condition that cannot be read',
      (source) => source.replace('recommend <= 6', 'recommend <= 6 or'),
      [
        'src/content/surveys/airport.yaml:12 item "why": the condition "recommend <= 6 or" cannot be read at character 18: expected the id of a question, found the end. Write it as in "recommend <= 6 and area in [a, b]".',
      ],
    ],
    [
      'a condition on a value that does not exist',
      (source) => source.replace('recommend <= 6', 'recommend = 11'),
      [
        'src/content/surveys/airport.yaml:12 item "why": "recommend" has no value "11". Use one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10.',
      ],
    ],
    [
      'an id used twice',
      (source) => source.replace('id: area', 'id: why'),
      ['src/content/surveys/airport.yaml:13 item "why": the id "why" is used twice. Give each its own id.'],
    ],
    [
      'a reserved value',
      (source) => source.replace('value: b', 'value: dontKnow'),
      [
        'src/content/surveys/airport.yaml:18 item "area": the value "dontKnow" is reserved. Say "specials: [dontKnow]" instead.',
      ],
    ],
    [
      'the default language that is missing',
      (source) => source.replace('en: Recommend?, ', ''),
      [
        'src/content/surveys/airport.yaml:8 item "recommend": the text is not written in "en", the default language. Add a line "en: …", or write one text for all languages.',
      ],
    ],
    [
      'a language that is not listed, though a wider one of its kind is',
      (source) => source.replace('[en, es]', '[en, zh]').replace('es: ¿Recomienda?', 'zh-TW: 推薦嗎？'),
      [
        'src/content/surveys/airport.yaml:8 item "recommend": the text is written in "zh-TW", which the survey does not list. Add "zh-TW" to locales or remove the line.',
      ],
    ],
    [
      'a link that leads nowhere',
      (source) => source.replace('thanks: Thank you', 'thanks: Thank you. [More](www.heed.example)'),
      [
        'src/content/surveys/airport.yaml:2 the link to "www.heed.example" would lead nowhere. Begin it with https://, mailto: or tel:.',
      ],
    ],
    [
      'a field that is missing',
      (source) => source.replace('thanks: Thank you\n', ''),
      ['src/content/surveys/airport.yaml:1 "thanks" is missing. Add the line "thanks: …".'],
    ],
    [
      'a kind of sampling that does not exist',
      (source) => source.replace('open-link', 'convenience'),
      [
        'src/content/surveys/airport.yaml:4 "sampling" cannot be "convenience". Use one of census, random, open-link.',
      ],
    ],
    [
      'a segment that cannot be one',
      (source) => source.replace('type: nps', 'type: nps\n    segment: true'),
      [
        'src/content/surveys/airport.yaml:8 item "recommend": a nps question cannot divide respondents into groups. Set "segment: true" on a single choice, or on one that is computed.',
      ],
    ],
    [
      'an anchor beside the scale',
      (source) => source.replace('type: nps', 'type: nps\n    anchors: { 12: Certainly }'),
      [
        'src/content/surveys/airport.yaml:8 item "recommend": the scale 0-10 has no point 12. Anchor a point from 0 to 10.',
      ],
    ],
    [
      'a language that the ready-made words do not have',
      (source) =>
        source
          .replace('[en, es]', '[en, es, la]')
          .replace('type: nps\n    text: { en: Recommend?, es: ¿Recomienda? }', 'type: ces'),
      [
        'src/content/surveys/airport.yaml:7 item "recommend": the words that come with "ces" are not written in "la". Write text and anchors yourself.',
      ],
    ],
    [
      'a range that no number is in',
      (source) => source.replace('type: nps', 'type: number\n    min: 5\n    max: 1'),
      [
        'src/content/surveys/airport.yaml:8 item "recommend": no number is at least 5 and at most 1. Lower min or raise max.',
      ],
    ],
    [
      'a number compared with a word',
      (source) => source.replace('type: nps', 'type: number').replace('recommend <= 6', 'recommend = often'),
      [
        'src/content/surveys/airport.yaml:12 item "why": the condition asks for "often", which is no question of this survey. Compare with a number, or use one of recommend.',
      ],
    ],
    [
      'waves that overlap',
      (source) =>
        source.replace(
          'items:',
          'waves:\n  - { id: a, opens: 2026-01-01, closes: 2026-03-01 }\n  - { id: b, opens: 2026-02-01 }\nitems:',
        ),
      [
        'src/content/surveys/airport.yaml:7 wave "b" opens before wave "a" has closed. List waves in order of time, each opening after the one before has closed.',
      ],
    ],
    [
      'more invited than are on the list',
      (source) => source.replace('items:', 'waves:\n  - { id: a, invited: 120, population: 100 }\nitems:'),
      [
        'src/content/surveys/airport.yaml:6 wave "a" invites 120 people from a list of 100. "population" is the size of the whole list, 120 or more. Correct it, or "invited".',
      ],
    ],
  ])('%s', (_, spoil, expected) => {
    expect(mistakes(spoil(SMALL))).toEqual(expected);
  });

  test('broken YAML', () => {
    expect(mistakes(SMALL.replace('  - id: area', ' - id: area'))[0]).toMatch(
      /^src\/content\/surveys\/airport\.yaml:1[23] this is not YAML: .+ Mend the line/,
    );
  });

  test('an answer in a link cannot take the name of what links say already', () => {
    const taken = SMALL.replace('id: area', 'id: c\n    prefill: true');
    expect(mistakes(taken)).toEqual([
      'src/content/surveys/airport.yaml:14 item "c": "c" means something else in a link already. Give the question another id, or leave out prefill.',
    ]);
    expect(itemsOf(read(SMALL.replace('id: area', 'id: area\n    prefill: true')))[2]?.prefill).toBe(true);
    expect(itemsOf(read(SMALL))[2]).not.toHaveProperty('prefill');
  });

  test('all mistakes at once, not the first alone', () => {
    expect(
      mistakes(
        SMALL.replace('id: area', 'id: why')
          .replace('value: b', 'value: refused')
          .replace('recommend <= 6', 'nothing = 1'),
      ),
    ).toHaveLength(3);
  });
});
