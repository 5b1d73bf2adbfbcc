import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { buildProgram } from '#core/program/build-program.ts';
import { PROGRAM_FORMAT, programJsonSchema } from '#core/program/json-schema.ts';
import { programTables } from '#core/program/program-tables.ts';
import type { Program } from '#core/program/program.ts';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { toCsv, type CsvCell } from '#core/report/csv.ts';
import { response, shop, stamp, times } from '../report/fixtures.ts';

const program: Program = {
  id: 'us',
  locales: ['en', 'es'],
  title: { en: 'Us', es: 'Nosotros' },
  chain: [
    {
      name: 'customer-satisfaction',
      figures: [
        { survey: 'shop', item: 'overall' },
        { survey: 'later', item: 'overall' },
      ],
    },
  ],
  journey: [{ name: 'after', figures: [{ survey: 'shop', item: 'recommend' }] }],
  places: [{ kind: 'segment', survey: 'shop', segment: 'branch', item: 'recommend' }],
};
const answers = (n: number, codes: Record<string, string>, wave = 'autumn') =>
  times(n, () =>
    response(shop, codes, {
      wave,
      endedAt: wave === 'spring' ? '2025-03-01T10:00:00Z' : '2025-07-15T10:00:00Z',
    }),
  );
const responses = [
  ...answers(50, { recommend: '9|10', overall: '4|5', branch: 'north' }, 'spring'),
  ...answers(60, { recommend: '9|10', overall: '4|5', branch: 'north' }),
  ...answers(40, { recommend: '2|3', overall: '1|2', branch: 'south' }),
  ...answers(4, { recommend: '0', overall: '1', branch: 'west' }),
];
const later = { ...shop, id: 'later' };
const report = buildProgram(program, [
  {
    survey: shop,
    release: { report: buildReport(shop, count(shop, responses), stamp), digest: 'd'.repeat(64) },
  },
  { survey: later, release: null },
]);
const tables = programTables(report, 'es');
const rowsOf = (name: string) => {
  const { header, rows } = tables.find((one) => one.name === name)!;
  return rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at]!])));
};

describe('the tables of a program', () => {
  test('hold every figure of it in full precision, with base, interval and the release it is from', () => {
    const { figure, change } = report.journey[0]!.figures[0]!;
    if (!figure?.shown || !change) throw new Error('The shop has enough answers in both waves.');
    const about = { stage: 'after', survey: 'shop', release: 1, item: 'recommend', unit: 'points' };
    const question = '¿Nos recomendaría?';
    expect(rowsOf('journey')).toMatchObject([
      {
        ...about,
        question,
        measure: 'nps',
        value: figure.estimate.value,
        low95: figure.estimate.low,
        high95: figure.estimate.high,
        base: 104,
      },
      {
        ...about,
        measure: 'npsChange',
        group: 'since',
        level: 'spring',
        label: 'Primavera',
        value: change.value,
        p: change.p,
        note: 'clear',
      },
    ]);
  });

  test('say why a figure is not there, and hold none that is hidden', () => {
    expect(rowsOf('chain')).toMatchObject([
      { survey: 'shop', measure: 'topTwo' },
      { survey: 'shop', measure: 'topTwoChange' },
      { survey: 'later', release: null, value: null, note: 'notReleased' },
    ]);
    const west = rowsOf('places').find(({ level }) => level === 'west')!;
    expect(west).toMatchObject({ value: null, base: null, rankFirst: null });
    expect(['tooFew', 'complement']).toContain(west.note);
    expect(rowsOf('places').find(({ level }) => level === 'north')).toMatchObject({
      rankFirst: 1,
      rankLast: 1,
      label: 'Norte',
    });
    expect(rowsOf('sources')).toMatchObject([
      { survey: 'shop', release: 1, measure: 'responses', value: 104 },
      { survey: 'later', value: null, note: 'notReleased' },
    ]);
  });

  test('can be stacked in one file', () => {
    const lines = toCsv(tables).trimEnd().split('\r\n');
    const rows = tables.reduce((sum, { rows }) => sum + rows.length, 0);
    expect(lines).toHaveLength(1 + rows);
    expect(new Set(tables.flatMap((table) => table.rows.map(([name]): CsvCell => name!)))).toEqual(
      new Set(['chain', 'journey', 'places', 'sources']),
    );
  });
});

describe('the JSON Schema of a program', () => {
  const address = `https://example.org/schemas/program-${PROGRAM_FORMAT}.json`;
  const schema = programJsonSchema(address);
  const validate = formats.default(new Ajv2020()).compile(schema);

  test('fits what is published, and nothing with a field that nobody knows', () => {
    const published = JSON.parse(JSON.stringify(report)) as object;
    validate(published);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...published, respondents: [] })).toBe(false);
    expect(schema).toMatchObject({ $id: address, title: 'Program' });
  });

  test('says of every field what it means', () => {
    const unsaid: string[] = [];
    const look = (one: unknown, path: string): void => {
      if (typeof one !== 'object' || one === null) return;
      const { properties } = one as { properties?: Record<string, { description?: string; $ref?: string }> };
      for (const [name, field] of Object.entries(properties ?? {}))
        if (!field.description && !field.$ref && !('const' in field)) unsaid.push(`${path}.${name}`);
      for (const [key, value] of Object.entries(one)) look(value, `${path}.${key}`);
    };
    look(schema, '');
    expect(unsaid).toEqual([]);
  });
});
