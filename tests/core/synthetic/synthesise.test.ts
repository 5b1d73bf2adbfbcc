import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseResponse } from '#core/response/parse.ts';
import type { Answer, Response } from '#core/response/response.ts';
import { isUuid } from '#core/response/submission.ts';
import { readSurvey } from '#core/survey/read.ts';
import { itemsOf, type Survey } from '#core/survey/survey.ts';
import { synthesise } from '#core/synthetic/synthesise.ts';

function surveyOf(id: string): Survey {
  const file = `src/content/surveys/${id}.yaml`;
  const read = readSurvey(readFileSync(file, 'utf8'), file);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.survey;
}

const surveys = ['airport', 'airport-sfo'].map(surveyOf);
const [airport] = surveys as [Survey];
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
            Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, rawOf(answer)])),
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

  test('hang together: who is satisfied recommends', () => {
    const pairs = synthesise(airport, RECIPE).map(
      (response) => [score(response, 'recommend'), score(response, 'satisfaction')] as const,
    );
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const satisfied = pairs.filter(([, satisfaction]) => satisfaction >= 4).map(([recommend]) => recommend);
    const others = pairs.filter(([, satisfaction]) => satisfaction <= 3).map(([recommend]) => recommend);
    expect(mean(satisfied) - mean(others)).toBeGreaterThan(1);
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
