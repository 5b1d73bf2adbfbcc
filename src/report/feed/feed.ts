import rss, { type RSSFeedItem } from '@astrojs/rss';
import type { Report } from '#core/report/report.ts';
import { messagesFor } from '#i18n/i18n.ts';
import { paths } from '#paths.ts';
import { editionOf } from '../edition.ts';
import { leadingFinding } from '../findings/findings.ts';
import { summarise } from '../summary/sentences.ts';

/** As many releases as a feed goes back. */
export const FEED_LENGTH = 20;

/**
 * Releases as RSS: of each its first sentence, and the address at which it stays for ever.
 *
 * @param reports the newest first
 * @param localeOf the language of one's words; the first of its survey unless said
 */
export function feed(
  reports: readonly Report[],
  about: { readonly title: string; readonly description: string; readonly locale: string },
  site: URL,
  localeOf: (report: Report) => string = ({ survey }) => survey.locales[0] ?? about.locale,
): Promise<Response> {
  return rss({
    title: about.title,
    description: about.description,
    site,
    customData: `<language>${about.locale}</language>`,
    items: reports.map((report) => itemOf(report, localeOf(report))),
  });
}

function itemOf(report: Report, locale: string): RSSFeedItem {
  const edition = editionOf(report, locale);
  const kicker = edition.say(messagesFor(locale).report.kicker, { n: report.release.sequence });
  return {
    title: `${edition.text(report.survey.title)} · ${kicker}`,
    link: paths.release(report.survey, report.release.sequence, locale),
    pubDate: new Date(report.release.at),
    description: summarise(edition)[0]?.figure ?? leadingFinding(edition)?.sentence ?? '',
    ...(report.synthetic ? { categories: [edition.words.synthetic.tag] } : {}),
  };
}
