import { parseHTML } from 'linkedom';
import type { Problem, RawAnswers } from '#core/response/response.ts';
import { frameAncestors } from '#core/survey/framing.ts';
import { READERS } from '#core/response/readers/all.ts';
import { walk } from '#core/response/walk.ts';
import { itemsOf, type Survey } from '#core/survey/survey.ts';
import { fillAnswers, noticeOf } from '#form/page/dom.ts';
import { fillPlaces } from '#form/piping/fill.ts';
import { pipesOf } from '#form/piping/pipes.ts';
import { problemWords, showFailure, showProblems } from '#form/page/problems.ts';
import { messagesFor } from '#i18n/i18n.ts';
import { say } from '#i18n/say.ts';
import { paths } from '#paths.ts';
import { BODY_LIMIT } from './body.ts';
import type { Effects } from './effects.ts';
import { html, problemJson, wantsHtml } from './reply.ts';

/**
 * Ways to say no, in the form the sender asked for: the survey's own page with every answer still in it, or
 * `application/problem+json`.
 */
export interface Refuse {
  unknownSurvey(): Promise<Response>;
  unavailable(): Promise<Response>;
  on(survey: Survey, locale: string): PageRefuse;
}

export interface Misfit {
  /** What was wrong by the version that the sender saw; undefined where that is not known. */
  readonly seen: readonly Problem[] | undefined;
  /** The answers that the survey as it is now has a place for. */
  readonly kept: RawAnswers;
  /** What it misses in them. */
  readonly now: readonly Problem[];
}

export interface PageRefuse {
  problems(problems: readonly Problem[], answers: RawAnswers): Promise<Response>;
  /** Answers to a version that the survey has no more, and that did not fit that either. */
  changed(misfit: Misfit): Promise<Response>;
  shut(why: 'early' | 'over', answers: RawAnswers): Promise<Response>;
  conflict(receipt: string, answers: RawAnswers): Promise<Response>;
  unavailable(answers: RawAnswers): Promise<Response>;
  tooLarge(): Promise<Response>;
  wrongType(type: string): Promise<Response>;
}

const RETRY = { 'retry-after': '30' };

export function refuser(request: Request, { page }: Pick<Effects, 'page'>): Refuse {
  const asHtml = wantsHtml(request);
  const { form: words, site } = messagesFor('en');

  return {
    async unknownSurvey() {
      if (!asHtml) return problemJson(404, { title: site.notFound, detail: words.failed.unknownSurvey });
      return html(404, await page('/404.html'));
    },
    async unavailable() {
      return asHtml
        ? html(503, words.failed.unavailable, RETRY)
        : problemJson(503, { title: words.failed.unavailable }, RETRY);
    },
    on(survey, locale) {
      const { form: messages } = messagesFor(locale);
      const framing = { 'content-security-policy': frameAncestors(survey) };

      async function paint(
        status: number,
        answers: RawAnswers,
        change: (document: Document) => void,
        headers: Record<string, string> = {},
      ) {
        const source = await page(paths.survey(survey, locale));
        const { document } = parseHTML(source);
        const form = document.querySelector('form[data-survey]');
        // A survey that was over when the site was built has a page that says so, and no form.
        if (!form) return html(status, source, { ...framing, ...headers });
        fillAnswers(form as HTMLFormElement, answers);
        const { reads } = walk(itemsOf(survey), answers, READERS);
        fillPlaces(document, pipesOf(survey, locale), reads, new URL(request.url).search, locale);
        change(document);
        return html(status, document.toString(), { ...framing, ...headers });
      }

      function failed(
        status: number,
        title: string,
        detail: string,
        answers: RawAnswers,
        headers: Record<string, string> = {},
        more: Record<string, unknown> = {},
      ) {
        if (!asHtml) return Promise.resolve(problemJson(status, { title, detail, more }, headers));
        return paint(status, answers, (document) => showFailure(document, detail, messages), headers);
      }

      return {
        async problems(problems, answers) {
          if (asHtml)
            return paint(422, answers, (document) => showProblems(document, problems, messages, locale));
          return problemJson(422, {
            title: say(locale, messages.problems, { n: problems.length }),
            more: {
              problems: problems.map((problem) => ({
                ...problem,
                message: problemWords(problem, messages, locale),
              })),
            },
          });
        },
        async changed({ seen, kept, now }) {
          const { changed, reload } = messages.fielding;
          // A script that sends answers still has the page that they were given on, and its questions.
          if (!asHtml)
            return seen
              ? this.problems(seen, kept)
              : problemJson(422, { title: messages.error, detail: reload });
          return paint(422, kept, (document) => {
            if (now.length === 0) return showFailure(document, changed, messages);
            showProblems(document, now, messages, locale);
            const words = document.createElement('p');
            words.textContent = changed;
            noticeOf(document).querySelector('h2')?.after(words);
          });
        },
        shut: (why, answers) =>
          why === 'over'
            ? failed(410, messages.closedTitle, messages.closed, answers)
            : failed(410, messages.earlyTitle, messages.early, answers),
        conflict: (receipt, answers) =>
          failed(
            409,
            messages.thanksTitle,
            say(locale, messages.failed.conflict, { receipt }),
            answers,
            {},
            { receipt },
          ),
        unavailable: (answers) =>
          failed(503, messages.sendAgain, messages.failed.unavailable, answers, RETRY),
        tooLarge: () =>
          failed(
            413,
            messages.error,
            say(locale, messages.failed.tooLarge, { limit: BODY_LIMIT / 1024 }),
            {},
          ),
        wrongType: (type) =>
          failed(415, messages.error, say(locale, messages.failed.wrongType, { type }), {}),
      };
    },
  };
}
