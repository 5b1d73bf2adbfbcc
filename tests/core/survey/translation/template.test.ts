import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { readSurvey } from '#core/survey/read.ts';
import { readYaml } from '#core/yaml/source.ts';
import { translationTemplate } from '#core/survey/translation/template.ts';

const MAIN = `title: Airport
thanks: Thank you
locales: [en, es]
sampling: open-link
collectors:
  - { id: gate-a, channel: qr, label: Gate A }
items:
  - id: area
    type: single
    text: Where from?
    options:
      - { value: a, label: Area A }
      - { value: 2, label: '2' }
  - id: tidy
    type: rating
    text: { en: Tidy?, es: ¿Limpio? }
    anchors: { 1: Poor, 5: Great }
`;
const template = (before?: string, main = MAIN) => {
  const yaml = readYaml(before ?? '');
  if (!yaml.ok) throw new Error(yaml.message);
  return translationTemplate(
    parse(main),
    'airport',
    'es',
    before === undefined ? undefined : { text: before, source: yaml.source },
  );
};
const HEAD = `# The words of airport.yaml in "es". Above each line stands what "en" says.
# npm run heed -- translate airport es brings this file up to date and keeps what is written.
`;

describe('a file for whoever translates', () => {
  test('has where weights come from, and not the items that weights of an index name', () => {
    const report =
      'report:\n  index: { items: [source, tidy], weights: { source: 2 } }\n  weights: { targets: {}, source: A list }\n';
    const { text } = template(undefined, `${MAIN}${report}`);
    expect(text).toContain('report:\n  weights:\n    # A list\n    source:\n');
    expect(text).not.toContain('index');
  });

  test('shows every text in the default language and waits for the words', () => {
    const { text, missing, changed } = template();
    expect(text).toBe(`${HEAD}
# Airport
title:
# Thank you
thanks:
collectors:
  # Gate A
  gate-a:
items:
  area:
    # Where from?
    text:
    options:
      # Area A
      a:
  tidy:
    anchors:
      # Poor
      1:
      # Great
      5:
`);
    expect(missing).toEqual([5, 7, 10, 14, 17, 21, 23]);
    expect(changed).toEqual([]);
  });

  test('is read as it is: what waits is missing, and told at its line', () => {
    const { text } = template();
    const result = readSurvey(MAIN, 'airport.yaml', [
      { locale: 'es', file: 'airport.es.yaml', source: text },
    ]);
    expect(result.ok && result.warnings.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'airport.es.yaml:5',
      'airport.es.yaml:7',
      'airport.es.yaml:10',
      'airport.es.yaml:14',
      'airport.es.yaml:17',
      'airport.es.yaml:21',
      'airport.es.yaml:23',
    ]);
  });

  const DONE = `# By Ana, checked in March.
title: Aeropuerto
thanks: |-
  Gracias.

  - Vuelva pronto: "sí".
collectors: { gate-a: Puerta A }
items:
  area: { text: ¿De dónde?, options: { a: Zona A } }
  tidy:
    anchors: { 1: Malo, 5: Genial }
`;

  test('keeps what is written, and what stands at its head', () => {
    const { text, missing, changed, unused } = template(DONE);
    expect(parse(text)).toEqual(parse(DONE));
    expect(text.startsWith(`${HEAD}# By Ana, checked in March.\n\n# Airport\ntitle: Aeropuerto\n`)).toBe(
      true,
    );
    expect([missing, changed, unused]).toEqual([[], [], []]);
  });

  test('changes nothing the second time', () => {
    for (const before of [undefined, DONE]) {
      const once = template(before).text;
      expect(template(once).text).toBe(once);
    }
  });

  test('adds what the survey has got since, where it belongs', () => {
    const main = MAIN.replace('text: Where from?', 'text: Where from?\n    help: Look.');
    const { text, missing } = template(template(DONE).text, main);
    expect(missing).toHaveLength(1);
    expect(text.split('\n')[missing[0]! - 1]).toBe('    help:');
    expect(parse(text).items.area).toMatchObject({ text: '¿De dónde?', help: null });
  });

  test('tells what has changed in the default language, until it has been looked at', () => {
    const main = MAIN.replace('title: Airport', 'title: City airport');
    const { text, changed } = template(template(DONE).text, main);
    expect(changed).toHaveLength(1);
    expect(text)
      .toContain(`# Changed since this was translated. Take this line and the next away once the words fit again.
# Was: Airport
# City airport
title: Aeropuerto`);
    expect(template(text, main).changed).toHaveLength(1);
    expect(template(text, main).text).toContain('# Was: Airport\n# City airport\n');
    const looked = text.replace(/# Changed.*\n# Was.*\n/, '');
    expect(template(looked, main).changed).toEqual([]);
  });

  test('keeps what the survey has no longer, and tells it', () => {
    const { text, unused } = template(
      DONE,
      MAIN.replace('{ value: a, label: Area A }', '{ value: b, label: Area B }'),
    );
    expect(unused).toHaveLength(1);
    expect(text).toContain('      # No longer in the survey\n      a: Zona A\n');
  });

  test('gives back any words, whatever is in them', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (words) => {
        fc.pre(words.trim() !== '');
        const source = stringify({ title: words });
        expect(parse(template(source).text).title).toBe(words.trim());
      }),
    );
  });
});
