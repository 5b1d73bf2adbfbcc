import { isOver } from '#core/survey/waves.ts';
import { banner } from './banner.ts';
import { ROOT } from './root.ts';
import { say, warn } from './say.ts';
import { listSurveys } from './surveys.ts';

/**
 * Says where the site is: to the person at the terminal, and to the process that started this one if there is one.
 *
 * @param wanted the port that was asked for
 */
export async function announce(url: string, wanted: number): Promise<void> {
  const port = Number(new URL(url).port);
  if (wanted !== 0 && port !== wanted)
    warn(`Port ${wanted} is taken by another program; this is on ${port} instead.`);
  const now = new Date();
  const surveys = (await listSurveys(ROOT)).map((survey) => ({
    id: survey.id,
    locales: survey.locales,
    title: survey.title[survey.locales[0] ?? ''] ?? survey.id,
    isOver: isOver(survey, now),
  }));
  say(banner(url, surveys, ['Ctrl-C stops it. Answers are kept and are there again at the next start.']));
  process.send?.({ url });
}
