import type { Edition } from '../edition.ts';
import { escaped, widthOf } from '../drawn/text.ts';
import { onRuler } from '../figure/on-ruler.ts';
import { rangeOf, sayBase, sayHidden } from '../figure/words.ts';
import { headlineFigure, type ListedFigure } from '../headline/headline-figure.ts';
import { card, INNER, lineIn, MARGIN, ruler, type Line, type PictureColours } from './card.ts';
import { SIZE } from './size.ts';

/**
 * What is shown of a link to a report: its title, and its first figure on its ruler with interval and base. Words in
 * letters that no typeface of the project has are left out.
 *
 * @param house name of the site
 */
export function picture(edition: Edition, colours: PictureColours, house: string): string {
  const { report, words, locale } = edition;
  const found = headlineFigure(edition);
  const line = lineIn(locale);
  return card(
    {
      kicker: [
        edition.say(words.kicker, { n: report.release.sequence }),
        ...(report.synthetic ? [words.synthetic.tag] : []),
      ].join(' · '),
      title: edition.text(report.survey.title),
      house,
      asOf: edition.say(words.asOf, { date: edition.write.day(report.release.at.slice(0, 10)) }),
    },
    locale,
    colours,
    found ? drawFigure(edition, found, colours, line) : line(sayAnswered(edition), 470, 40, colours.ink),
  );
}

/** What a survey that asks for no headline figure has to say: how many answered. */
function sayAnswered({ report, words, say }: Edition): string {
  return say(words.answered, { n: report.waves.find(({ id }) => id === report.current)?.responses ?? 0 });
}

function drawFigure(
  edition: Edition,
  { figure, write, scale, marks, caption }: ListedFigure,
  colours: PictureColours,
  line: Line,
): string {
  if (!figure.shown)
    return (
      line(caption, 440, 32, colours.ink, { bold: true }) +
      line(sayHidden(edition, figure.reason), 486, 28, colours.ink)
    );
  const { estimate } = figure;
  const whole = { ...scale, rtl: edition.direction === 'rtl' };
  const facts = `${edition.intervalName} ${rangeOf(edition, estimate, write)} · ${sayBase(edition, estimate.base)}`;
  const value = write(estimate.value);
  const room = INNER - widthOf(value, 104) - 60;
  // Never cut: a figure without its interval says too much.
  const size = [28, 26, 24, 22].find((one) => widthOf(facts, one) <= INNER) ?? 20;
  return [
    line(value, 394, 104, colours.accent, { bold: true }),
    line(caption, 394, 34, colours.ink, { bold: true, end: true, room }),
    line(facts, 448, size, colours['ink-quiet'], { room: Infinity }),
    ruler(whole, estimate, colours, { left: MARGIN, width: INNER, y: 494, height: 28 }),
    ...marks.map(({ at, text }) => {
      const x = MARGIN + (INNER * onRuler(whole, at)) / 100;
      const anchor = x < MARGIN + 20 ? 'start' : x > SIZE.width - MARGIN - 20 ? 'end' : 'middle';
      return `<text x="${x.toFixed(1)}" y="544" font-size="22" fill="${colours['ink-quiet']}" text-anchor="${anchor}">${escaped(text)}</text>`;
    }),
  ].join('\n');
}
