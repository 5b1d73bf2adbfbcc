import { readdirSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { parseReport } from '#core/report/schema.ts';
import type { Response } from '#core/response/response.ts';
import { readSurvey } from '#core/survey/read.ts';

/**
 * Golden cases: each folder holds a survey, the responses to it and the report they make. A change of a report shows
 * as a change of its file; `vitest -u` writes it anew, to be read before it is kept.
 */
const names = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(names)('case %s', (name) => {
  const at = (file: string) => `${import.meta.dirname}/${name}/${file}`;

  it('makes the report that it is known to make', async () => {
    const read = readSurvey(readFileSync(at('survey.yaml'), 'utf8'), `${name}.yaml`);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const responses = JSON.parse(readFileSync(at('responses.json'), 'utf8')) as Response[];
    const stamp = { sequence: 1, at: '2025-12-01T06:00:00Z', previous: null };
    const report = parseReport(buildReport(read.survey, count(read.survey, responses), stamp));
    const options = await resolveConfig(at('report.json'));
    await expect(
      await format(JSON.stringify(report, rounded), { ...options, parser: 'json' }),
    ).toMatchFileSnapshot(at('report.json'));
  });
});

/** Ten digits: what the last ones are is for the machine to say. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(10)) : value;
}
