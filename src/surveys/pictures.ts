import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { SurveyProblem } from '#core/survey/problem.ts';
import type { Theme } from '#core/theme/theme.ts';

/**
 * Pictures that the theme of a file names and that are not there. Only the build asks: functions have no pictures.
 *
 * @param file the file that names them, below the root, and what is written in it
 */
export async function checkPictures(
  root: string,
  { file, source }: { readonly file: string; readonly source: string },
  theme: Theme | undefined,
): Promise<readonly SurveyProblem[]> {
  const folder = file.slice('src/content/'.length, file.lastIndexOf('/') + 1);
  const named = [theme?.logo?.file, theme?.logo?.dark, theme?.icon].filter(
    (one) => one?.startsWith(folder) && !one.slice(folder.length).includes('/'),
  ) as string[];
  const missing = await Promise.all(
    named.map(async (path) => {
      const there = await access(join(root, 'src/content', path)).then(
        () => true,
        () => false,
      );
      const name = path.slice(folder.length);
      const line = source.slice(0, Math.max(0, source.indexOf(name))).split('\n').length;
      return there
        ? []
        : [
            {
              file,
              line,
              message: `there is no picture "${name}" beside this file`,
              hint: `Put it at src/content/${path}, or mend its name`,
            },
          ];
    }),
  );
  return missing.flat();
}
