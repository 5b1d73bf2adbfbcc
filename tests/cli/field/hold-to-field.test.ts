import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { holdToField } from '#cli/field/hold-to-field.ts';
import { definitionOf, type FieldedVersion } from '#core/survey/change/definition.ts';
import { StorageError } from '#storage/storage.ts';
import { surveyOf } from '../../core/report/fixtures.ts';

const survey = (...items: string[]) => `title: Your visit
thanks: Thank you
locales: [en]
sampling: open-link
items:
${items.map((item) => `  - ${item}`).join('\n')}
`;
const food = '{ id: food, type: rating, text: Food }';
const why = '{ id: why, type: longtext, text: Why? }';
const fielded = (responses: number, ...items: string[]): FieldedVersion => {
  const read = surveyOf(survey(...items));
  return {
    version: read.version,
    firstAt: '2026-03-01T00:00:00.000Z',
    responses,
    definition: definitionOf(read),
  };
};

let root: string;
const said: string[] = [];
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'heed-field-'));
  await mkdir(join(root, 'src/content/surveys'), { recursive: true });
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  vi.spyOn(console, 'warn').mockImplementation((line: string) => void said.push(line));
});
beforeEach(() => void said.splice(0));
afterAll(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});

async function hold(now: readonly string[], ...versions: FieldedVersion[]): Promise<string> {
  await writeFile(join(root, 'src/content/surveys/shop.yaml'), survey(...now));
  await holdToField(root, { versions: () => Promise.resolve(versions) });
  return said.join('\n');
}

test('a new version is told in words, and published', async () => {
  expect(await hold([food, why], fielded(9, food))).toBe(
    `Survey "shop" becomes a new version:
  - "why" is new
  Whoever has it open can still send, and is judged by what they see.`,
  );
});

test('nothing is said of a survey that is as it is in the field, or has not been there', async () => {
  expect(await hold([food], fielded(9, food))).toBe('');
  expect(await hold([food])).toBe('');
});

test('what would mix up answers is refused with file, line and what to do', async () => {
  await expect(hold([why, '{ id: food, type: csat, text: Food }'], fielded(9, food))).rejects.toThrow(
    `src/content/surveys/shop.yaml:7 item "food": people have answered it as "rating", and it would be "csat" now. Give the new question an id of its own. Ids are stable and never used again.
A survey file under another name is another survey, with answers of its own.`,
  );
});

test('without a database nothing is compared, and that is said', async () => {
  await holdToField(root, undefined);
  const gone = new StorageError('unavailable', 'It could not be reached.');
  await holdToField(root, { versions: () => Promise.reject(gone) });
  expect(said[0]).toMatch(/could not be compared.*no database is running or set/);
  expect(said[1]).toMatch(/could not be compared.*It could not be reached/);
});
