import type { CsatHeadline } from '#core/report/report.ts';
import type { Edition } from '../edition.ts';

/** A point of a headline's scale, quoted: “Very satisfied”, or “5” where the survey gives it no words. */
export function namePoint(edition: Edition, headline: CsatHeadline, point: number): string {
  const distribution = edition.report.distributions.find((one) => one.item === headline.item);
  const label = distribution?.values.find((one) => one.value === String(point))?.label;
  const text = label ? edition.text(label) : String(point);
  return edition.say(edition.words.quoted, {
    text: text === String(point) ? edition.write.count(point) : text,
  });
}
