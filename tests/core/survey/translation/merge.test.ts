import { describe, expect, test } from 'vitest';
import { sayProblem } from '#core/survey/problem.ts';
import { readSurvey, type ReadSurvey } from '#core/survey/read.ts';
import { itemsOf, type Survey } from '#core/survey/survey.ts';
import { labelOf } from '#core/survey/item-values.ts';

const MAIN = `title: Airport
intro: A few questions.
thanks: Thank you
locales: [en, es, es-MX, ar, pt]
sampling: open-link
waves:
  - { id: '2026', label: Spring }
collectors:
  - { id: gate-a, channel: qr, label: Gate A }
sections:
  - id: trip
    title: Your trip
    items:
      - id: area
        type: single
        text: Where from?
        help: Look at your ticket.
        options:
          - { value: a, label: Area A }
          - { value: 2, label: '2' }
      - id: tidy
        type: rating
        text: { en: Tidy?, ar: نظيف؟ }
        anchors: { 1: Poor, 5: Great }
`;

const SPANISH = `title: Aeropuerto
intro: Unas preguntas.
thanks: Gracias
sections:
  trip: Su viaje
collectors: { gate-a: Puerta A }
waves: { 2026: Primavera }
items:
  area:
    text: ¿De dónde?
    help:
    options: { a: Zona A }
  tidy:
    text: ¿Limpio?
    anchors: { 1: Malo, 5: Genial }
`;

const read = (es: string, locale = 'es', main = MAIN): ReadSurvey =>
  readSurvey(main, 'src/content/surveys/airport.yaml', [
    { locale, file: `src/content/surveys/airport.${locale}.yaml`, source: es },
  ]);
const survey = (result: ReadSurvey): Survey => {
  if (!result.ok) throw new Error(result.problems.map(sayProblem).join('\n'));
  return result.survey;
};
const mistakes = (es: string, locale?: string, main?: string) => {
  const result = read(es, locale, main);
  return result.ok ? [] : result.problems.map(sayProblem);
};

describe('a file of a language', () => {
  const merged = survey(read(SPANISH));
  const [area, tidy] = itemsOf(merged);

  test('is read as if its words stood in the survey file', () => {
    expect(merged.title).toMatchObject({ en: 'Airport', es: 'Aeropuerto' });
    expect(merged.waves[0]?.label).toMatchObject({ en: 'Spring', es: 'Primavera' });
    expect(merged.collectors[0]?.label).toMatchObject({ en: 'Gate A', es: 'Puerta A' });
    expect(merged.sections[0]?.title).toMatchObject({ en: 'Your trip', es: 'Su viaje' });
    expect(labelOf(area!, 'a', 'es')).toBe('Zona A');
    expect(labelOf(tidy!, '5', 'es')).toBe('Genial');
    expect(tidy?.text).toMatchObject({ en: 'Tidy?', es: '¿Limpio?', ar: 'نظيف؟' });
  });

  test('finds the figures of others by what they are about, or by their id', () => {
    const main = `${MAIN}report:
  benchmarks:
    - { item: tidy, metric: mean, name: Others, value: 3, source: Yearbook, year: 2025 }
    - { id: rival, item: tidy, metric: mean, name: A rival, value: 3, source: Paper, year: 2025 }
`;
    const spanish = `${SPANISH}report:
  benchmarks:
    tidy-mean-2025: { name: Otros, source: Anuario }
    rival: { name: Un rival, source: Prensa }
`;
    const [others, rival] = survey(read(spanish, 'es', main)).report.benchmarks!;
    expect(others).toMatchObject({ name: { en: 'Others', es: 'Otros' }, source: { es: 'Anuario' } });
    expect(rival).toMatchObject({ name: { en: 'A rival', es: 'Un rival' }, source: { es: 'Prensa' } });
  });

  test('serves the regions of its language', () => {
    expect(merged.title).toMatchObject({ 'es-MX': 'Aeropuerto' });
    expect(merged.title).not.toHaveProperty('lang:es-MX');
  });

  test('leaves a plain text to the languages that have no file', () => {
    expect(merged.title).toMatchObject({ ar: 'Airport' });
    expect(merged.title).not.toHaveProperty('lang:ar');
  });

  test('does not change the version: words shape no answer', () => {
    expect(merged.version).toBe(survey(readSurvey(MAIN, 'airport.yaml')).version);
  });

  test('is told where it lacks words, at the line that waits for them', () => {
    const result = read(SPANISH);
    expect(result.ok && result.warnings.map(sayProblem)).toEqual([
      'src/content/surveys/airport.es.yaml:11 item "area": the help is not written in "es", so that it is shown in "en". Write it in "es".',
      'src/content/surveys/airport.yaml:17 item "area": the help is not written in "es-MX", so that it is shown in "en". Write it in "es-MX".',
      'src/content/surveys/airport.yaml:23 item "tidy": the text is not written in "pt", so that it is shown in "en". Write it in "pt".',
    ]);
    expect(area?.help).toMatchObject({ es: 'Look at your ticket.', 'lang:es': 'en' });
  });

  test('need not repeat what has no letters', () => {
    expect(labelOf(area!, '2', 'es')).toBe('2');
  });
});

describe('a mistake in the file of a language names that file, the line, the item and what to do', () => {
  test.each<[string, (source: string) => string, string[]]>([
    [
      'a question that there is not',
      (source) => source.replace('  tidy:', '  tidiness:'),
      [
        'src/content/surveys/airport.es.yaml:13 item "tidiness": "items" has no "tidiness" in airport.yaml that could be said in another language. Use one of area, tidy.',
      ],
    ],
    [
      'an option that there is not',
      (source) => source.replace('{ a: Zona A }', '{ z: Zona Z }'),
      [
        'src/content/surveys/airport.es.yaml:12 item "area": "options" has no "z" in airport.yaml that could be said in another language. Use one of a, 2.',
      ],
    ],
    [
      'a text that the default language does not have',
      (source) => source.replace('    text: ¿Limpio?', '    text: ¿Limpio?\n    help: Mire.'),
      [
        'src/content/surveys/airport.es.yaml:15 item "tidy": "tidy" has no "help" in airport.yaml that could be said in another language. Use one of text, anchors.',
      ],
    ],
    [
      'one text where there are several',
      (source) => source.replace('options: { a: Zona A }', 'options: Zona A'),
      [
        'src/content/surveys/airport.es.yaml:12 item "area": "options" holds several texts. Write each on a line below it: a, 2.',
      ],
    ],
    [
      'what is no text',
      (source) => source.replace('title: Aeropuerto', 'title: [Aeropuerto]'),
      ['src/content/surveys/airport.es.yaml:1 "title" is no text. Write words there.'],
    ],
    [
      'empty words',
      (source) => source.replace('title: Aeropuerto', "title: ' '"),
      ['src/content/surveys/airport.es.yaml:1 "title" is empty. Write the words, or leave out the line.'],
    ],
    [
      'broken YAML',
      (source) => source.replace('title: Aeropuerto', 'title: "Aeropuerto'),
      ['src/content/surveys/airport.es.yaml'],
    ],
  ])('%s', (_, spoil, expected) => {
    const found = mistakes(spoil(SPANISH));
    expect(found).toHaveLength(expected.length);
    found.forEach((one, index) => expect(one).toContain(expected[index]));
  });

  test('words that the survey file has already', () => {
    expect(mistakes(SPANISH, 'es', MAIN.replace('{ en: Tidy?,', '{ en: Tidy?, es: ¿Aseado?,'))).toEqual([
      'src/content/surveys/airport.es.yaml:14 item "tidy": this is written in "es" in airport.yaml already. Keep one of the two.',
    ]);
  });

  test('a language that the survey does not list', () => {
    expect(mistakes(SPANISH, 'fr')).toEqual([
      'src/content/surveys/airport.fr.yaml:1 this file is in "fr", which airport.yaml does not list. Add "fr" to its locales or remove the file.',
    ]);
  });

  test('the default language', () => {
    expect(mistakes(SPANISH, 'en')).toEqual([
      'src/content/surveys/airport.en.yaml:1 "en" is the default language, whose words are in airport.yaml. Write them there and remove this file.',
    ]);
  });

  test('together with those of the survey file', () => {
    const found = mistakes(
      SPANISH.replace('{ a: Zona A }', '{ z: Zona Z }'),
      'es',
      MAIN.replace('type: rating', 'type: ratign'),
    );
    expect(found.map((one) => one.split(' ')[0])).toEqual([
      'src/content/surveys/airport.yaml:22',
      'src/content/surveys/airport.es.yaml:12',
    ]);
  });
});
