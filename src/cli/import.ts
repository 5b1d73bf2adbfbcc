import type { Command } from 'commander';
import type { ImportOptions, PublishRelease } from './import/options.ts';

/**
 * Adds `heed import` to the command line.
 *
 * @param release what `--release` does
 */
export function importCommand(program: Command, release: PublishRelease): void {
  program
    .command('import')
    .description('Take answers from a CSV file into a survey. Says what would happen; --commit does it.')
    .argument('<survey>', 'id of the survey, such as airport-sfo')
    .argument('<file>', 'the CSV file')
    .option(
      '--map <name>',
      'which column is which question: a mapping in src/content/imports, or the path of one',
    )
    .option('--paper', 'the columns are the numbers on the printed form (/s/<survey>/paper/)', false)
    .option('--day <day>', 'with --paper: the day for rows that name none, such as 2026-03-31')
    .option('--commit', 'write the rows that fit', false)
    .option('--release', 'publish a new release of the report when rows were stored', false)
    .option('--problems <file>', 'write every row that does not fit, and why, to a file')
    .option('--show <number>', 'how many of them to show here', '20')
    .addHelpText(
      'after',
      '\nExit codes: 0 every row fits, 2 some rows were left out, 1 nothing could be done.\ndocs/importing.md shows how to write a mapping, and how to type in paper.',
    )
    .action(async (survey: string, file: string, options: ImportOptions) => {
      const { importFile } = await import('./import/import-file.ts');
      process.exitCode = await importFile(survey, file, options, release);
    });
}
