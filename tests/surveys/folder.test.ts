import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, matchesGlob } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sayProblem } from '#core/survey/problem.ts';
import {
  checkFileNames,
  readSurveyFile,
  readSurveyFolder,
  SURVEY_FOLDER,
  surveyIds,
} from '#surveys/folder.ts';

const SURVEY =
  'title: Small\nthanks: Thanks\nlocales: [en, es, zh-TW]\nsampling: open-link\nitems:\n  - { id: why, type: text, text: Why? }\n';

let root: string;
const write = (name: string, text: string) => writeFileSync(join(root, SURVEY_FOLDER, name), text);
const title = async (id: string) => {
  const { read } = (await readSurveyFile(root, id))!;
  return read.ok ? read.survey.title : read.problems.map(sayProblem);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'heed-surveys-'));
  mkdirSync(join(root, SURVEY_FOLDER), { recursive: true });
  write('small.yaml', SURVEY);
});
afterEach(() => rmSync(root, { recursive: true }));

test('the file of a language is part of its survey, not a survey', async () => {
  write('small.es.yaml', 'title: Pequeña');
  write('small.zh-TW.yaml', 'title: 小');
  write('small-town.yaml', SURVEY);
  expect(await surveyIds(root)).toEqual(['small', 'small-town']);
  expect(await title('small')).toEqual({ en: 'Small', es: 'Pequeña', 'zh-TW': '小' });
  expect(await title('small-town')).toEqual({ en: 'Small', es: 'Small', 'zh-TW': 'Small' });
  expect(await readSurveyFolder(root)).toHaveLength(2);
});

test('it is read again once it has changed, been added or been removed', async () => {
  expect(await title('small')).toMatchObject({ es: 'Small' });
  write('small.es.yaml', 'title: Pequeña');
  expect(await title('small')).toMatchObject({ es: 'Pequeña' });
  write('small.es.yaml', 'title: Chica');
  expect(await title('small')).toMatchObject({ es: 'Chica' });
  rmSync(join(root, SURVEY_FOLDER, 'small.es.yaml'));
  expect(await title('small')).toMatchObject({ es: 'Small' });
});

test('a mistake in it names it', async () => {
  write('small.es.yaml', 'titel: Pequeña');
  expect(await title('small')).toEqual([
    `${SURVEY_FOLDER}/small.es.yaml:1 "small" has no "titel" in small.yaml that could be said in another language. Use one of title, thanks, items.`,
  ]);
});

test('files that nothing would read are told', async () => {
  write('smal.es.yaml', 'title: Pequeña');
  write('Small.yaml', SURVEY);
  write('notes.txt', 'Not a survey.');
  expect((await checkFileNames(root)).map(sayProblem).sort()).toEqual([
    `${SURVEY_FOLDER}/Small.yaml:1 a survey file needs a name of lower-case letters, digits and hyphens. Rename it, as in airport.yaml; its words in Spanish may be in airport.es.yaml.`,
    `${SURVEY_FOLDER}/smal.es.yaml:1 there is no survey "smal" whose words these could be. Name the file <survey>.<language>.yaml, or write smal.yaml.`,
  ]);
});

test('the files of the project all have names that are read, and go along to the functions', async () => {
  expect(await checkFileNames(process.cwd())).toEqual([]);
  const settings = await readFile('netlify.toml', 'utf8');
  const included = [.../included_files = \[(.*)\]/.exec(settings)![1]!.matchAll(/"([^"]+)"/g)].map(
    ([, glob]) => glob!,
  );
  // Pictures are for the build alone.
  const written = readdirSync(SURVEY_FOLDER).filter((name) => name.endsWith('.yaml'));
  for (const name of [...written, 'airport.zh-TW.yaml'])
    expect(
      included.some((glob) => matchesGlob(`${SURVEY_FOLDER}/${name}`, glob)),
      name,
    ).toBe(true);
});
