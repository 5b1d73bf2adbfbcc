import type { Figure, Estimate } from '#core/report/report.ts';
import type { ProgramReport } from '#core/program/report.ts';
import { escaped, widthOf } from '../drawn/text.ts';
import { rangeOf } from '../figure/words.ts';
import { intervalNameOf, kindOf, type Kind, type ProgramEdition } from '../program/program-edition.ts';
import { card, INNER, lineIn, MARGIN, ruler, type PictureColours } from './card.ts';
import { SIZE } from './size.ts';

/** One figure of the picture. */
interface Shown {
  readonly name: string;
  readonly survey: string;
  readonly kind: Kind;
  readonly estimate: Estimate;
}

/** As many as can be read in a picture the size of a stamp. */
const MOST = 3;
const FIRST_ROW = 318;
const ROW = 92;
/** Of the rulers, and of the words before them. */
const RULER = 230;
const WORDS = 640;

/** What is shown of a link to a program: its title, and a few of its figures, each with its interval and base. */
export function programPicture(edition: ProgramEdition, colours: PictureColours, house: string): string {
  const { report, words, say, locale, text, write } = edition;
  const newest = report.sources.flatMap(({ release }) => release?.at.slice(0, 10) ?? []).sort();
  const line = lineIn(locale);
  const figures = fewOf(figuresOf(edition));
  // Never cut: a figure without its interval says too much. All of one size, which the longest decides.
  const size =
    [22, 20].find((one) => figures.every((row) => widthOf(factsOf(edition, row), one) <= WORDS)) ?? 18;
  return card(
    {
      kicker: [
        words.program.kicker,
        say(words.program.surveys, { n: report.sources.length }),
        ...(report.synthetic ? [words.synthetic.tag] : []),
      ].join(' · '),
      title: text(report.program.title),
      house,
      asOf: newest.length > 0 ? say(words.asOf, { date: write.day(newest.at(-1)!) }) : '',
    },
    locale,
    colours,
    figures.length > 0
      ? figures
          .map((one, row) => drawRow(edition, one, { y: FIRST_ROW + ROW * row, size }, colours))
          .join('\n')
      : line(words.program.notYet, 470, 32, colours.ink),
  );
}

/** The first figure of each stage that is shown; of a program without stages its places, in the order of its file. */
function figuresOf(edition: ProgramEdition): Shown[] {
  const { words, report, text } = edition;
  const stages = [
    ...report.chain.map(({ name, figures }) => ({ name: words.program.links[name], figures })),
    ...report.journey.map(({ name, figures }) => ({ name: words.program.steps[name], figures })),
  ].flatMap(({ name, figures }) => {
    const first = figures.find(({ figure }) => figure?.shown);
    return first ? shownOf(edition, name, first) : [];
  });
  if (stages.length > 0) return stages;
  return report.places.flatMap(({ places, metric, points }) =>
    places.flatMap(({ label, survey, figure }) =>
      shownOf(edition, text(label), { survey, metric, points, figure }),
    ),
  );
}

function shownOf(
  edition: ProgramEdition,
  name: string,
  {
    survey,
    figure,
    ...measured
  }: Pick<ProgramReport['chain'][number]['figures'][number], 'survey' | 'metric' | 'points'> & {
    readonly figure: Figure | null;
  },
): Shown[] {
  return figure?.shown ? [{ name, survey, kind: kindOf(edition, measured), estimate: figure.estimate }] : [];
}

/** From the first to the last, evenly. */
function fewOf(all: readonly Shown[]): readonly Shown[] {
  if (all.length <= MOST) return all;
  return Array.from({ length: MOST }, (_, at) => all[Math.round((at * (all.length - 1)) / (MOST - 1))]!);
}

/** Interval and base of a figure, in words. */
function factsOf(edition: ProgramEdition, { survey, kind, estimate }: Shown): string {
  const { say, words } = edition;
  const range = rangeOf(edition, estimate, kind.write);
  return `${intervalNameOf(edition, [survey])} ${range} · ${say(words.answers, { n: estimate.base })}`;
}

function drawRow(
  edition: ProgramEdition,
  one: Shown,
  { y, size }: { readonly y: number; readonly size: number },
  colours: PictureColours,
): string {
  const { locale, direction } = edition;
  const { name, kind, estimate } = one;
  const line = lineIn(locale);
  const rtl = direction === 'rtl';
  const left = rtl ? SIZE.width - MARGIN - WORDS - 30 - RULER : MARGIN + WORDS + 30;
  return [
    line(`${name} · ${kind.short}`, y, 28, colours.ink, { bold: true, room: WORDS }),
    line(factsOf(edition, one), y + 32, size, colours['ink-quiet'], { room: Infinity }),
    ruler({ ...kind.scale, rtl }, estimate, colours, { left, width: RULER, y: y + 4, height: 18 }),
    ...endsOf(kind, rtl).map(
      ({ text, end }) =>
        `<text x="${end ? left + RULER : left}" y="${y + 42}" font-size="18" fill="${colours['ink-quiet']}" text-anchor="${end ? 'end' : 'start'}">${escaped(text)}</text>`,
    ),
    line(kind.write(estimate.value), y + 20, 44, colours.accent, {
      bold: true,
      end: true,
      room: INNER - WORDS - 30 - RULER - 20,
    }),
  ].join('\n');
}

/** What stands under the left and the right end of a ruler. */
function endsOf({ scale, mark }: Kind, rtl: boolean) {
  return [
    { text: mark(scale.min), end: rtl },
    { text: mark(scale.max), end: !rtl },
  ];
}
