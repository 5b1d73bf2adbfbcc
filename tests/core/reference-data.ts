import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

/** The folder of published answers and of values computed with R; without it these tests are skipped. */
const folder = process.env.REFERENCE_DATA;

/** Parsed JSON of a reference file, each of a shape of its own; a test names the parts it reads. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Reference = any;

/** A test against one file of the reference folder, skipped plainly when REFERENCE_DATA does not name one. */
export function referenceTest(title: string, file: string, test: (values: Reference) => void): void {
  if (folder) it(title, () => test(JSON.parse(readReference(file))));
  else it.skip(`${title} (set REFERENCE_DATA to the folder with ${file})`);
}

/** The text of a file of the reference folder. */
export function readReference(file: string): string {
  return readFileSync(resolve(folder ?? '', file), 'utf8');
}

/** The reference values carry 12 digits; they are met to a relative 1e-9. */
export function expectNear(actual: number, expected: number, what = ''): void {
  const tolerance = expected === 0 ? 1e-12 : Math.abs(expected) * 1e-9;
  expect(Math.abs(actual - expected), `${what} is ${actual}, the reference ${expected}`).toBeLessThanOrEqual(
    tolerance,
  );
}

export function expectInterval(
  actual: { low: number; high: number },
  expected: readonly number[],
  what = '',
): void {
  expectNear(actual.low, expected[0]!, `${what} low`);
  expectNear(actual.high, expected[1]!, `${what} high`);
}
