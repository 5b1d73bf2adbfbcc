import type { SectionKind } from '#core/report/sections/section.ts';
import type { Method } from '#core/report/report.ts';
import type { Edition } from '../edition.ts';

/** What the release rule has hidden, table by table, in words. */
export function sayHiddenTables(edition: Edition): string[] {
  const { report, words, say } = edition;
  return report.method.hidden.map((one) =>
    say(one.reason === 'tooFew' ? words.method.hiddenTooFew : words.method.hiddenComplement, {
      n: one.cells,
      where: nameTable(edition, one),
    }),
  );
}

/** The name of a table in the report's JSON (`distribution/food`) as the page calls it. */
function nameTable(edition: Edition, { table }: Method['hidden'][number]): string {
  const { report, words } = edition;
  const [kind = '', subject = ''] = table.split('/');
  if (kind === 'section') return words.sections[subject as SectionKind];
  const place = words.method.hiddenIn[kind as keyof typeof words.method.hiddenIn] ?? kind;
  const coverage = {
    channel: words.method.channel,
    collector: words.method.collector,
    locale: words.method.locale,
  }[subject];
  const wording = report.method.wording.find((one) => one.item === subject);
  const what = kind === 'coverage' ? coverage : wording && edition.text(wording.text);
  return what ? edition.say(words.method.hiddenPlace, { place, what }) : place;
}
