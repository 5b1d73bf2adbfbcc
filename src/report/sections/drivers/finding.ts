import type { DriversSection } from '#core/report/sections/drivers/section.ts';
import { inSentences } from '#i18n/sentences.ts';
import type { Edition } from '../../edition.ts';
import { nameThem } from '../../section/names.ts';

/** What the shares allow to say: the rating that goes with the outcome most, or those it may be; or what is lacking. */
export function sayDrivers(edition: Edition, section: DriversSection): string[] {
  const { words, write, say } = edition;
  const { drivers, outcome, r2 } = section;
  if (!r2) return [sayLacking(edition, section)];
  const quoted = say(words.quoted, { text: edition.text(outcome.text) });
  const percent = ({ low, high }: { low: number; high: number }) =>
    edition.range(write.share(low), write.share(high));
  const foremost = drivers.filter(({ rank }) => rank?.low === 1);
  const first = drivers[0]!;
  const lead =
    foremost.length > 1 || !first.share
      ? say(words.drivers.among, {
          outcome: quoted,
          names: nameThem(
            edition,
            foremost.map(({ text }) => text),
          ),
        })
      : say(words.drivers.alone, {
          outcome: quoted,
          driver: say(words.quoted, { text: edition.text(first.text) }),
          share: write.share(first.share.value),
          range: percent(first.share),
        });
  return [
    lead,
    inSentences(edition.locale, [
      say(words.drivers.together, { share: write.share(r2.value), range: percent(r2) }),
      words.drivers.notCause,
    ]),
  ];
}

/** Why there are no figures, here and in the model. */
export function sayLacking(
  { words, write, say, report }: Edition,
  { lacks, needed, complete }: Pick<DriversSection, 'lacks' | 'needed' | 'complete'>,
): string {
  if (lacks === 'spread') return words.drivers.spread;
  if (complete === null)
    return say(words.drivers.neededHidden, {
      needed: write.count(needed),
      n: write.count(report.method.minimum),
    });
  return say(words.drivers.needed, {
    needed: write.count(needed),
    complete: write.count(complete),
    missing: write.count(needed - complete),
  });
}
