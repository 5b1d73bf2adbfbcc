import type { Command } from 'commander';
import type { ListOptions } from './comments/list-comments.ts';
import type { DecideOptions } from './comments/decide.ts';

/** Adds `heed comments` to the command line. */
export function commentsCommand(program: Command): void {
  const comments = program
    .command('comments')
    .description('Read comments whose writers agreed to publication, and let them through or not.')
    .addHelpText(
      'after',
      '\nKeys may be shortened as long as they are clear. docs/comments.md shows how a survey declares its comments.',
    );

  comments
    .command('list', { isDefault: true })
    .description('Show comments in random order, without anything else their writers answered.')
    .argument('<survey>', 'id of the survey, such as goodbye')
    .option('--state <state>', 'waiting, accepted or refused', 'waiting')
    .option('--show <number>', 'how many to show', '20')
    .action(async (survey: string, options: ListOptions) => {
      const { listComments } = await import('./comments/list-comments.ts');
      await listComments(survey, options);
    });

  for (const [name, decision, description] of [
    ['accept', 'accepted', 'Let comments be published as they were written, or with words masked.'],
    ['refuse', 'refused', 'Keep comments from being published, and take back those that were.'],
  ] as const) {
    const command = comments
      .command(name)
      .description(description)
      .argument('<survey>', 'id of the survey, such as goodbye')
      .argument('<keys...>', 'the comments, by the keys that the list shows')
      .option('--by <name>', 'who decides; the name of the account where left out')
      .action(async (survey: string, keys: string[], options: DecideOptions) => {
        const { decide } = await import('./comments/decide.ts');
        await decide(survey, keys, decision, options);
      });
    if (name === 'accept')
      command.option(
        '--mask <words>',
        'words of the comment that become […]; give it as often as needed',
        (words: string, before: string[]) => [...before, words],
        [],
      );
  }

  comments
    .command('publish')
    .description('Release the report again with the comments let through since; no figure of it changes.')
    .argument('<survey>', 'id of the survey, such as goodbye')
    .action(async (survey: string) => {
      const { publishComments } = await import('./comments/publish-comments.ts');
      await publishComments(survey);
    });
}
