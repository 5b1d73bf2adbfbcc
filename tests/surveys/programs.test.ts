import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { surveysOf } from '#core/program/build-program.ts';
import { sayProblem } from '#core/survey/problem.ts';
import { readSurveyFolder, surveyIn } from '#surveys/folder.ts';
import { checkProgramNames, PROGRAM_FOLDER, readProgramFolder } from '#surveys/programs.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'heed-programs-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('a project without programs has none', async () => {
  expect(await readProgramFolder(root, [])).toEqual([]);
  expect(await checkProgramNames(root)).toEqual([]);
});

test('files that nothing would read are named', async () => {
  mkdirSync(join(root, PROGRAM_FOLDER), { recursive: true });
  for (const name of ['good.yaml', 'Bad name.yaml', 'notes.txt'])
    writeFileSync(join(root, PROGRAM_FOLDER, name), 'title: One\n');
  expect((await checkProgramNames(root)).map(sayProblem)).toEqual([
    "src/content/programs/Bad name.yaml:1 a program's file needs a name of lower-case letters, digits and hyphens. Rename it, as in service.yaml.",
  ]);
  const [file] = await readProgramFolder(root, []);
  expect(file?.read).toMatchObject({
    ok: false,
    problems: [{ file: 'src/content/programs/good.yaml', line: 1, message: 'the program joins nothing' }],
  });
});

test('the programs of the demo fit its surveys', async () => {
  const surveys = (await readSurveyFolder('.')).map(surveyIn);
  for (const { read } of await readProgramFolder('.', surveys)) {
    if (!read.ok) throw new Error(read.problems.map(sayProblem).join('\n'));
    expect(surveysOf(read.program).length).toBeGreaterThan(1);
  }
});
