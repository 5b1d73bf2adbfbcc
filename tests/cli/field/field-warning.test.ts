import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fieldWarning } from '#cli/field/field-warning.ts';
import { definitionOf } from '#core/survey/change/definition.ts';
import { StorageError } from '#storage/storage.ts';
import { surveyOf } from '../../core/report/fixtures.ts';

const survey = (scale: string) => `title: Your visit
thanks: Thank you
locales: [en]
sampling: open-link
items:
  - { id: food, type: rating, text: Food, scale: ${scale} }
`;
const before = surveyOf(survey('1-5'));
const fielded = {
  version: before.version,
  firstAt: '2026-03-01T00:00:00.000Z',
  responses: 9,
  definition: definitionOf(before),
};

let root: string;
const said: string[] = [];
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'heed-field-'));
  await mkdir(join(root, 'src/content/surveys'), { recursive: true });
  vi.spyOn(console, 'warn').mockImplementation((line: string) => void said.push(line));
});
afterAll(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});
const save = (scale: string) => writeFile(join(root, 'src/content/surveys/shop.yaml'), survey(scale));

test('what a build would refuse is told once, and again after it was mended and broken anew', async () => {
  const look = fieldWarning(root, { versions: () => Promise.resolve([fielded]) });
  await save('1-5');
  await look();
  expect(said).toEqual([]);
  await save('1-7');
  await look();
  await look();
  expect(said).toEqual([expect.stringMatching(/A build would refuse this:\n.*shop\.yaml:6 item "food"/)]);
  await save('1-5');
  await look();
  await save('1-7');
  await Promise.all([look(), look()]);
  expect(said).toHaveLength(2);
});

test('a database that does not answer stops nothing', async () => {
  said.splice(0);
  const down = new StorageError('unavailable', 'No database');
  await fieldWarning(root, { versions: () => Promise.reject(down) })();
  expect(said).toEqual([]);
});
