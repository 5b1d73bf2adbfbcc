import { randomUUID } from 'node:crypto';
import type { Config, Context } from '@netlify/functions';
import { fitting } from '#core/response/fitting.ts';
import { endingOf } from '#core/response/ending.ts';
import { parseResponse } from '#core/response/parse.ts';
import { receiptOf } from '#core/response/receipt.ts';
import type { Outcome, Submission } from '#core/response/response.ts';
import { isUuid, submissionFromForm, submissionFromJson } from '#core/response/submission.ts';
import type { Survey } from '#core/survey/survey.ts';
import { isDue } from '#core/report/due.ts';
import { itemsOf } from '#core/survey/survey.ts';
import { waveAt } from '#core/survey/waves.ts';
import { parametersIn } from '#form/piping/parameters.ts';
import { paths } from '#paths.ts';
import { StorageError } from '#storage/storage.ts';
import { readBody } from './_shared/body.ts';
import { openEffects, type Effects } from './_shared/effects.ts';
import { refuser, type Refuse } from './_shared/refuse.ts';
import { releaseAfter } from './_shared/release-after.ts';
import { json, redirect, wantsHtml } from './_shared/reply.ts';
import { originOf } from './_shared/origin.ts';
import { surveyOf } from './_shared/surveys.ts';
import { asSeen, recordOnce } from './_shared/versions.ts';

/** A survey page posts to its own address: with GET it is the static page, with POST it is this function. */
export const config: Config = {
  path: ['/s/:survey', '/s/:survey/', '/s/:survey/:locale', '/s/:survey/:locale/'],
  method: 'POST',
};

export default async function submit(request: Request, context: Context): Promise<Response> {
  const effects = openEffects();
  const refuse = refuser(request, effects);
  try {
    return await answer(request, context, effects, refuse);
  } catch (error) {
    console.error('A submission could not be stored.', error);
    return refuse.unavailable();
  }
}

/** What the link said of the respondent, as the end of the address of the page that thanks; that is all it goes to. */
function saidBy(survey: Survey, url: URL): string {
  const said = parametersIn(survey, url.searchParams);
  return said.size > 0 ? `&${said.toString()}` : '';
}

async function answer(
  request: Request,
  context: Context,
  effects: Effects,
  refuse: Refuse,
): Promise<Response> {
  const survey = await surveyOf(context.params.survey ?? '');
  const locale = context.params.locale ?? survey?.locales[0];
  if (!survey || !locale || !survey.locales.includes(locale)) return refuse.unknownSurvey();
  const page = refuse.on(survey, locale);

  const body = await readBody(request);
  if (body.kind === 'tooLarge') return page.tooLarge();
  if (body.kind === 'wrongType') return page.wrongType(body.type);
  if (body.kind === 'notJson') return page.problems([{ code: 'malformed', detail: { field: 'body' } }], {});

  const url = new URL(request.url);
  let submission: Submission;
  if (body.kind === 'json') {
    const read = submissionFromJson(body.json);
    if (!read.ok) return page.problems(read.problems, {});
    submission = read.submission;
  } else {
    // A page without JavaScript cannot make an id. It is given one before anything is stored: 307 has the browser
    // post the same body again, to an address that names the id, and from there on a retry is the same submission.
    const id = url.searchParams.get('id');
    if (!id || !isUuid(id)) {
      url.searchParams.set('id', randomUUID());
      return redirect(307, url.pathname + url.search);
    }
    submission = { ...submissionFromForm(body.form), id: id.toLowerCase() };
  }

  const now = effects.now();
  const wave = waveAt(survey, now);
  if ('shut' in wave) return page.shut(wave.shut, submission.answers);

  const origin = originOf(survey, submission, {
    wave: wave.open.id,
    locale,
    collector: url.searchParams.get('c'),
    now,
  });
  const receipt = receiptOf(origin.id);
  let outcome: Outcome;
  let ending: string | undefined;
  try {
    const seen = await asSeen(survey, submission.version, effects.storage);
    const parsed = seen
      ? parseResponse(seen, submission.answers, origin)
      : parseResponse(survey, fitting(itemsOf(survey), submission.answers), origin);
    if (!parsed.ok && seen === survey) return page.problems(parsed.problems, submission.answers);
    if (!parsed.ok) {
      const kept = fitting(itemsOf(survey), submission.answers);
      const now = parseResponse(survey, kept, origin);
      return page.changed({ seen: seen && parsed.problems, kept, now: now.ok ? [] : now.problems });
    }
    const { received, pending, released } = await effects.storage.submit(survey, [parsed.response]);
    const [stored] = received;
    if (!stored || stored.status === 'conflict') return page.conflict(receipt, submission.answers);
    outcome = stored.outcome;
    ending = endingOf(survey, parsed.response.answers, { quota: stored.quota, named: parsed.ending });
    if (isDue(pending, released, survey.report.minimum, 'submission'))
      context.waitUntil(releaseAfter(survey, effects));
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    console.error(`A response to "${survey.id}" could not be stored.`, error);
    return page.unavailable(submission.answers);
  }
  context.waitUntil(recordOnce(survey, effects.storage));
  return wantsHtml(request) && body.kind === 'form'
    ? redirect(303, `${paths.thanks(survey, locale, receipt, ending)}${saidBy(survey, url)}`)
    : json(201, { response: origin.id, receipt, outcome, ending: ending ?? null });
}
