import { globSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { reportJsonSchema } from '#core/report/json-schema.ts';
import { parseReport } from '#core/report/schema.ts';
import { sampleReport } from '../../report/sample-report.ts';

const validate = formats.default(new Ajv2020({ allErrors: true, strict: true })).compile(reportJsonSchema());

/** Every property of a schema with its path, those of unions and lists included. */
function* propertiesOf(schema: unknown, path = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key !== 'properties') {
      yield* propertiesOf(value, path);
      continue;
    }
    for (const [name, property] of Object.entries(value as Record<string, Record<string, unknown>>)) {
      yield [`${path}/${name}`, property];
      yield* propertiesOf(property, `${path}/${name}`);
    }
  }
}

describe('the published JSON Schema', () => {
  it('takes every golden report and the sample, and what is read through it is the report', () => {
    const cases = globSync('tests/cases/*/report.json').map((file): unknown =>
      JSON.parse(readFileSync(file, 'utf8')),
    );
    for (const report of [...cases.map(parseReport), sampleReport()]) {
      validate(JSON.parse(JSON.stringify(report)));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('refuses what is not in it', () => {
    const report = JSON.parse(JSON.stringify(sampleReport())) as Record<string, unknown>;
    expect(validate({ ...report, respondents: [] })).toBe(false);
    expect(validate({ ...report, format: 1 })).toBe(false);
    expect(validate({ ...report, waves: [] })).toBe(false);
  });

  it('describes every field: a schema in core/report without a description has this fail', () => {
    const silent = [...propertiesOf(reportJsonSchema())]
      .filter(([, property]) => typeof property.description !== 'string' && !('$ref' in property))
      .map(([path]) => path);
    expect([...new Set(silent)]).toEqual([]);
  });

  it('says where it is published', () => {
    const address = 'https://example.org/schemas/report-2.json';
    expect(reportJsonSchema(address)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: address,
    });
  });
});
