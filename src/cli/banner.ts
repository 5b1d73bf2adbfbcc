import { styleText } from 'node:util';
import { renderUnicodeCompact } from 'uqr';
import { paths } from '#paths.ts';

/** A survey as the banner names it. */
export type ListedSurvey = {
  readonly id: string;
  readonly locales: readonly string[];
  readonly title: string;
  /** Takes no answers any more: only its report is of use. */
  readonly isOver: boolean;
};

/** Where things are, set for a terminal: the addresses of each survey and the QR code of the first. */
export function banner(url: string, surveys: readonly ListedSurvey[], notes: readonly string[] = []): string {
  const blocks = surveys.map((survey) =>
    [
      styleText('bold', survey.title),
      ...(survey.isOver ? [] : [line('survey', url + paths.survey(survey))]),
      line('report', url + paths.report(survey)),
      ...(survey.isOver ? [] : [line('poster', url + paths.poster(survey))]),
    ].join('\n'),
  );
  const first = surveys.find(({ isOver }) => !isOver);
  const code = first && qrCode(url + paths.survey(first));
  return [
    '',
    `  ${styleText(['bold', 'green'], 'Heed')} ${styleText('dim', 'is ready at')} ${styleText('cyan', `${url}/`)}`,
    '',
    ...blocks.map((block) => `${indent(block)}\n`),
    ...(code ? [code, ''] : []),
    ...notes.map((note) => `  ${styleText('dim', note)}`),
    '',
  ].join('\n');
}

const line = (name: string, address: string): string =>
  `${styleText('dim', name)}  ${styleText('cyan', address)}`;

/** Light on dark whatever the terminal's own colours, with the quiet zone a scanner needs. */
const qrCode = (address: string): string =>
  renderUnicodeCompact(address, { border: 2 })
    .split('\n')
    .map((row) => `  ${styleText(['whiteBright', 'bgBlack'], row)}`)
    .join('\n');

const indent = (text: string): string => text.replace(/^/gm, '  ');
