import { count } from '#core/report/count.ts';
import type { Tally } from '#core/report/tally.ts';
import type { Survey } from '#core/survey/survey.ts';
import { randomFrom } from '#core/synthetic/random.ts';
import { response, surveyOf } from '../fixtures.ts';

/** A survey with overall satisfaction, three ratings, and how much two of them matter. */
export function ratings(report = ''): Survey {
  return surveyOf(`
title: Your stay
thanks: Thank you
locales: [en]
sampling: census
timezone: UTC
waves: [{ id: autumn }]
items:
  - { id: overall, type: csat, text: How was it? }
  - { id: room, type: rating, text: The room }
  - { id: food, type: rating, text: The food }
  - { id: pool, type: rating, text: The pool }
  - { id: room-matters, type: importance, text: Does the room matter? }
  - { id: food-matters, type: importance, text: Does the food matter? }
${report}
`);
}

/** Answers in which satisfaction goes with the room closely, with the food somewhat, and not with the pool. */
export function stays(survey: Survey, n: number): Tally {
  const random = randomFrom('stays');
  const point = (value: number) => String(Math.min(5, Math.max(1, Math.round(value))));
  const responses = Array.from({ length: n }, () => {
    const [room, food] = [3 + 1.1 * random.normal(), 3.8 + random.normal()];
    const codes = {
      overall: point(0.7 * room + 0.3 * (food - 0.8) + 0.5 * random.normal()),
      room: point(room),
      food: point(food),
      pool: point(3.4 + random.normal()),
      'room-matters': point(4.6 + 0.5 * random.normal()),
      'food-matters': point(2.6 + 0.9 * random.normal()),
    };
    return response(survey, codes, { wave: 'autumn' });
  });
  // Parts by the number that the ids of these responses end in.
  return count(survey, responses, undefined, (id) => Number(id.slice(-2)));
}
