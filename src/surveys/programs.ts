import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readProgram, type ReadProgram } from '#core/program/read.ts';
import type { SurveyProblem } from '#core/survey/problem.ts';
import type { Survey } from '#core/survey/survey.ts';

/** Where the files lie that join surveys into one report, below the folder of the project. It need not be there. */
export const PROGRAM_FOLDER = 'src/content/programs';

const PROGRAM_NAME = /^([a-z0-9-]+)\.yaml$/;

/** A program's file, and what the one reader makes of it. */
export interface ProgramFile {
  readonly id: string;
  /** The YAML text. */
  readonly source: string;
  readonly read: ReadProgram;
}

/** Every program's file, those with mistakes included. */
export async function readProgramFolder(
  root: string,
  surveys: readonly Survey[],
): Promise<readonly ProgramFile[]> {
  const ids = (await namesIn(root)).flatMap((name) => PROGRAM_NAME.exec(name)?.[1] ?? []).sort();
  return Promise.all(
    ids.map(async (id) => {
      const file = `${PROGRAM_FOLDER}/${id}.yaml`;
      const source = await readFile(join(root, file), 'utf8');
      return { id, source, read: readProgram(source, file, surveys) };
    }),
  );
}

/** Files in the folder of programs that nothing would ever read, because of how they are called. */
export async function checkProgramNames(root: string): Promise<readonly SurveyProblem[]> {
  return (await namesIn(root))
    .filter((name) => /\.ya?ml$/.test(name) && !PROGRAM_NAME.test(name))
    .map((name) => ({
      file: `${PROGRAM_FOLDER}/${name}`,
      line: 1,
      message: "a program's file needs a name of lower-case letters, digits and hyphens",
      hint: 'Rename it, as in service.yaml',
    }));
}

async function namesIn(root: string): Promise<readonly string[]> {
  return readdir(join(root, PROGRAM_FOLDER)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}
