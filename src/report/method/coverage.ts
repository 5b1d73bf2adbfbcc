import type { CoverageTable } from '#core/report/report.ts';
import { nameOf } from '#i18n/i18n.ts';
import type { Edition } from '../edition.ts';

/** What a row of a coverage table is called: only collectors bring a name of their own. */
export function nameLevel(
  edition: Edition,
  by: CoverageTable['by'],
  row: CoverageTable['rows'][number],
): string {
  const { channels, noCollector } = edition.words.method;
  switch (by) {
    case 'channel':
      return channels[row.level as keyof typeof channels] ?? row.level;
    case 'collector':
      return row.label ? edition.text(row.label) : row.level || noCollector;
    case 'locale':
      return nameOf(row.level, edition.locale);
  }
}
