import { describe, expect, it } from 'vitest';
import { namesOf } from '#core/report/names.ts';
import { itemsOf } from '#core/survey/survey.ts';
import { surveyOf } from './fixtures.ts';

const survey = surveyOf(`
title: T
thanks: T
locales: [en]
sampling: census
items:
  - { id: repair, type: gap, pair: true, text: The repair }
  - { id: bill, type: gap, pair: true, text: The bill }
  - { id: staff, type: rating, text: Staff }
`);
const named = (...ids: string[]) =>
  namesOf(ids.map((id) => itemsOf(survey).find((item) => item.id === id)!)).map(({ en }) => en);
const sides = itemsOf(survey).filter(({ pair }) => pair);

describe('what attributes are called beside each other', () => {
  it('are ratings of one side of a pair by what is rated', () => {
    const found = sides.filter((_, at) => at % 2 === 1).map(({ id }) => id);
    expect(named(...found, 'staff')).toEqual(['The repair', 'The bill', 'Staff']);
  });

  it('is never the same of two: the sides of a pair go by their whole wording', () => {
    const names = named(...sides.map(({ id }) => id), 'staff');
    expect(new Set(names).size).toBe(names.length);
    expect(names[0]).toMatch(/^The repair – ./);
  });
});
