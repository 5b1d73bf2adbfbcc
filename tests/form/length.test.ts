import { describe, expect, test } from 'vitest';
import type { Item } from '#core/survey/item.ts';
import type { Survey } from '#core/survey/survey.ts';
import { lengthOf } from '#form/length.ts';
import { cafe } from './cafe.ts';

const survey = (items: Item[]): Pick<Survey, 'intro' | 'sections'> => ({ sections: [{ id: 'main', items }] });
const comment = (words: string, id = 'comment'): Item => ({
  id,
  type: 'longtext',
  text: { en: words, zh: words },
  required: false,
  specials: [],
  segment: false,
  maxLength: 100,
});

describe('what a respondent is told of the length', () => {
  test('counts every question that may be asked', () => {
    expect(lengthOf(cafe, 'en').questions).toBe(6);
  });

  test('is never less than a minute', () => {
    expect(lengthOf(survey([comment('Why?')]), 'en').minutes).toBe(1);
  });

  test('is reading at 200 words a minute and answering, rounded up', () => {
    // 200 words and one comment of 25 s make 1 min 25 s; 80 words and three comments make 24 s + 75 s = 1 min 39 s.
    expect(lengthOf(survey([comment('word '.repeat(200))]), 'en').minutes).toBe(2);
    expect(
      lengthOf(survey([comment('word '.repeat(80)), comment('', 'b'), comment('', 'c')]), 'en').minutes,
    ).toBe(2);
    expect(lengthOf(survey([comment('word '.repeat(320))]), 'en').minutes).toBe(3);
  });

  test('counts words in languages that do not space them', () => {
    expect(lengthOf(survey([comment('今天怎样做会让您更满意'.repeat(60))]), 'zh').minutes).toBeGreaterThan(1);
  });
});
