import { Command } from 'commander';
import { commentsCommand } from './comments.ts';
import { importCommand } from './import.ts';
import { ROOT } from './root.ts';
import { Refusal } from './say.ts';

// Functions find surveys and pages from the project's folder, wherever the command was called.
process.chdir(ROOT);

const program = new Command('heed').description('Surveys, answers and reports on this machine.');

program
  .command('start', { isDefault: true })
  .description('Serve the built site with its functions and an embedded database (builds first when needed).')
  .option('--no-demo', 'leave an empty database empty')
  .option('--scheduled-by-hand', 'let scheduled functions be called at /.netlify/functions/<name>', false)
  .action(async (options: { demo: boolean; scheduledByHand: boolean }) => {
    const { start } = await import('./start.ts');
    await start(options);
  });

program
  .command('dev')
  .description(
    'The same on a development server: edits to pages, surveys and functions apply as they are saved.',
  )
  .action(async () => {
    const { dev } = await import('./dev.ts');
    await dev();
  });

program
  .command('build')
  .description('Build the site into dist/.')
  .action(async () => {
    const [{ build }, { reachable }] = await Promise.all([import('./build.ts'), import('./connect.ts')]);
    await build(ROOT, { storage: await reachable() });
  });

program
  .command('check')
  .description('Say what is wrong in the survey files, and what publishing them would change.')
  .action(async () => {
    const { check } = await import('./check.ts');
    await check();
  });

importCommand(program, async (survey) => (await import('./release.ts')).releaseReport(survey));

commentsCommand(program);

program
  .command('translate')
  .description('Write a file to translate a survey in, or bring it up to date; says what is missing.')
  .argument('<survey>', 'id of the survey, such as airport')
  .argument('<language>', 'one of its locales, such as es')
  .action(async (survey: string, language: string) => {
    const { translate } = await import('./translate.ts');
    await translate(ROOT, survey, language);
  });

program
  .command('release')
  .description('Publish a new release of a report, if enough responses are new.')
  .argument('<survey>', 'id of the survey, such as airport-sfo')
  .action(async (survey: string) => {
    const { releaseReport } = await import('./release.ts');
    await releaseReport(survey);
  });

program
  .command('copy')
  .description('Write the whole site, with the newest release of every report, as plain files.')
  .argument('<folder>', 'a new folder, such as copy-of-2026')
  .option('--site <address>', 'where the site itself is on the web; URL where it is set')
  .action(async (folder: string, options: { site?: string }) => {
    const { copy } = await import('./copy.ts');
    await copy(folder, options);
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
