import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseResponse } from '#core/response/parse.ts';
import type { Answer, Response } from '#core/response/response.ts';
import { isUuid } from '#core/response/submission.ts';
import { readSurvey } from '#core/survey/read.ts';
import { isAsked } from '#core/survey/item.ts';
import { itemsOf, type Survey } from '#core/survey/survey.ts';
import { synthesise } from '#core/synthetic/synthesise.ts';

function surveyOf(id: string): Survey {
  const file = `src/content/surveys/${id}.yaml`;
  const read = readSurvey(readFileSync(file, 'utf8'), file);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.survey;
}

const surveys = ['airport', 'airport-sfo', 'workshop'].map(surveyOf);
const [airport, , workshop] = surveys as [Survey, Survey, Survey];
const RECIPE = { seed: 'a', n: 300, wave: '1', from: '2026-01-01T00:00:00Z', to: '2026-03-01T00:00:00Z' };

const rawOf = (answer: Answer): readonly string[] => {
  if ('values' in answer) return answer.values;
  if ('text' in answer) return [answer.text];
  return answer.state === 'skipped' || answer.state === 'notShown' ? [] : [answer.state];
};
const score = (response: Response, item: string): number => {
  const answer = response.answers[item];
  return answer && 'values' in answer ? Number(answer.values[0]) : Number.NaN;
};

const meanOf = (responses: readonly Response[], item: string): number => {
  const points = responses.map((response) => score(response, item)).filter((point) => !Number.isNaN(point));
  return points.reduce((sum, point) => sum + point, 0) / points.length;
};
const between = (low: number, high: number) => (value: number) => value > low && value < high;
/** Of those who answered both. */
const correlation = (responses: readonly Response[], a: string, b: string): number => {
  const both = responses.filter((one) => !Number.isNaN(score(one, a) + score(one, b)));
  const [meanA, meanB] = [meanOf(both, a), meanOf(both, b)];
  const sum = (term: (x: number, y: number) => number) =>
    both.reduce((total, one) => total + term(score(one, a) - meanA, score(one, b) - meanB), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
};

describe('synthetic responses', () => {
  test('are the same for the same seed, and others for another', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...surveys), (seed, survey) => {
        const recipe = { ...RECIPE, seed, n: 5 };
        expect(synthesise(survey, recipe)).toEqual(synthesise(survey, recipe));
        expect(synthesise(survey, { ...recipe, seed: `${seed}!` })[0]?.id).not.toBe(
          synthesise(survey, recipe)[0]?.id,
        );
      }),
      { numRuns: 30 },
    );
  });

  test('begin alike however many are asked for', () => {
    expect(synthesise(airport, RECIPE).slice(0, 40)).toEqual(synthesise(airport, { ...RECIPE, n: 40 }));
  });

  test('pass the parser of real ones unchanged, and say that they are synthetic', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...surveys), (seed, survey) => {
        for (const response of synthesise(survey, { ...RECIPE, seed, n: 20 })) {
          const { answers, survey: _, version: __, ...origin } = response;
          const again = parseResponse(
            survey,
            Object.fromEntries(
              itemsOf(survey)
                .filter(isAsked)
                .map(({ id }) => [id, rawOf(answers[id]!)]),
            ),
            origin,
          );
          expect(again).toEqual({ ok: true, response });
          expect(response.synthetic).toBe(true);
          expect(isUuid(response.id)).toBe(true);
          expect(
            response.startedAt! < response.endedAt &&
              response.endedAt >= RECIPE.from &&
              response.endedAt < RECIPE.to,
          ).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('hang together: who is satisfied recommends, and not everyone who is', () => {
    const responses = synthesise(airport, { ...RECIPE, n: 1_500 });
    expect(correlation(responses, 'recommend', 'satisfaction')).toSatisfy(between(0.5, 0.75));
    // Two questions of one section have more in common than two of different sections that share satisfaction alone.
    expect(correlation(responses, 'security', 'food')).toSatisfy(between(0.3, 0.7));
  });

  test('are those of more satisfied people where the wave says so', () => {
    const mean = (mood: number) => meanOf(synthesise(airport, { ...RECIPE, mood }), 'satisfaction');
    expect(mean(0.5)).toBeGreaterThan(mean(0) + 0.15);
    expect(mean(-0.5)).toBeLessThan(mean(0) - 0.15);
  });

  test('expect much whatever they find, and find more the more satisfied they are', () => {
    const responses = synthesise(workshop, { ...RECIPE, n: 1_000 });
    expect(correlation(responses, 'promise-perceived', 'satisfaction')).toBeGreaterThan(0.35);
    expect(Math.abs(correlation(responses, 'promise-expected', 'satisfaction'))).toBeLessThan(0.15);
    expect(meanOf(responses, 'promise-expected')).toBeGreaterThan(meanOf(responses, 'promise-perceived'));
    expect(correlation(responses, 'cost-time', 'satisfaction')).toBeLessThan(-0.3);
    expect(correlation(responses, 'share', 'satisfaction')).toSatisfy(between(0.15, 0.6));
  });

  test('are sometimes all the same point, and then soon done', () => {
    const responses = synthesise(airport, { ...RECIPE, n: 2_000 });
    const ratings = itemsOf(airport).filter(({ type }) => type === 'rating');
    const lasted = ({ startedAt, endedAt }: Response) => Date.parse(endedAt) - Date.parse(startedAt!);
    const straight = responses.filter(({ answers }) => {
      const points = ratings.flatMap(({ id }) =>
        answers[id]?.state === 'answered' ? rawOf(answers[id]) : [],
      );
      return points.length === ratings.length && new Set(points).size === 1;
    });
    expect(straight.length / responses.length).toSatisfy(between(0.01, 0.2));
    const middle = (list: readonly Response[]) => list.map(lasted).sort((a, b) => a - b)[list.length >> 1]!;
    expect(middle(straight)).toBeLessThan(0.95 * middle(responses));
  });

  test('have every state, language, collector and value that the survey allows', () => {
    const responses = synthesise(airport, { ...RECIPE, n: 1_200 });
    const states = new Set(
      responses.flatMap(({ answers }) => Object.values(answers).map(({ state }) => state)),
    );
    expect(states).toEqual(new Set(['answered', 'skipped', 'notShown', 'doesNotApply', 'refused']));
    expect(new Set(responses.map(({ locale }) => locale))).toEqual(new Set(airport.locales));
    expect(new Set(responses.map(({ collector }) => collector))).toEqual(
      new Set([null, ...airport.collectors.map(({ id }) => id)]),
    );
    expect(new Set(responses.map(({ id }) => id)).size).toBe(1_200);
    for (const item of itemsOf(airport))
      for (const response of responses)
        if (item.required) expect(response.answers[item.id]?.state).toBe('answered');
  });

  test('write comments that say what they are, in the language of the response', () => {
    const words = {
      en: 'Synthetic comment',
      zh: '合成评论',
      es: 'Comentario sintético',
      ar: 'تعليق مُصطنع',
    } as Record<string, string>;
    const comments = synthesise(airport, { ...RECIPE, n: 1_200 }).flatMap(
      ({ locale, answers: { comment } }) =>
        comment && 'text' in comment ? [{ locale, text: comment.text }] : [],
    );
    expect(new Set(comments.map(({ locale }) => locale)).size).toBe(4);
    for (const { locale, text } of comments) expect(text.startsWith(words[locale]!)).toBe(true);
  });
});
