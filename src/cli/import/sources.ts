import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { Mapping } from '#core/import/mapping.ts';
import { readMapping } from '#core/import/read.ts';
import { sayProblem } from '#core/survey/problem.ts';
import type { Survey } from '#core/survey/survey.ts';
import { Refusal } from '../say.ts';

const MAPPINGS = 'src/content/imports';

/**
 * A mapping by its name in the project, or by the path of its file.
 *
 * @param from the folder that a path is relative to
 * @throws Refusal when there is none, or it has mistakes or does not fit the survey
 */
export async function findMapping(
  root: string,
  name: string | undefined,
  survey: Survey,
  from: string,
): Promise<Mapping> {
  if (name === undefined)
    throw new Refusal(
      `Say which mapping the file has: --map ${(await namesIn(join(root, MAPPINGS))).join(', or --map ')}. docs/importing.md shows how to write one. For printed forms say --paper.`,
    );
  const isPath = extname(name) !== '' || basename(name) !== name;
  const file = isPath ? name : `${MAPPINGS}/${name}.yaml`;
  const text = await readIfThere(resolve(isPath ? from : root, file));
  if (text === undefined)
    throw new Refusal(
      isPath
        ? `There is no mapping file ${file}. Check its path.`
        : `There is no mapping "${name}". Use one of ${(await namesIn(join(root, MAPPINGS))).join(', ')}, or the path of a file.`,
    );
  const read = readMapping(text, file, survey);
  if (!read.ok) throw new Refusal(read.problems.map(sayProblem).join('\n'));
  return read.mapping;
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => basename(name, '.yaml'))
    .sort();
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
