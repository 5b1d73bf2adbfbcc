import { describe, expect, test } from 'vitest';
import { parseCondition } from '#core/survey/expression/parse.ts';
import { conditionWords } from '#form/page/condition-words.ts';
import { LOCALES, messagesFor } from '#i18n/i18n.ts';
import { itemsOf } from '#core/survey/survey.ts';
import { gallery } from '../gallery/examples.ts';
import { cafeItems } from '../cafe.ts';

const words = (source: string, locale = 'en') =>
  conditionWords(parseCondition(source), cafeItems, locale, messagesFor(locale).form);

test('a condition on a number names the number, as the language writes it', () => {
  const words = (source: string, locale: string) =>
    conditionWords(parseCondition(source), itemsOf(gallery), locale, messagesFor(locale).form);
  expect(words('number-wait >= 30', 'en')).toBe('Only if you chose ≥ 30 in “How long did you wait?”.');
  expect(words('number-wait < 1234', 'es')).toContain('< 1234');
  expect(words('number-wait in [1, 2.5]', 'es')).toContain('1 o 2,5');
});

describe('a condition in words', () => {
  test.each([
    ['recommend <= 6', 'Only if you chose 0 to 6 in “Would you recommend us?”.'],
    ['recommend > 8', 'Only if you chose 9 or 10 in “Would you recommend us?”.'],
    ['recommend = 3', 'Only if you chose 3 in “Would you recommend us?”.'],
    ['recommend in [0, 5, 10]', 'Only if you chose 0, 5, or 10 in “Would you recommend us?”.'],
    ['recommend != 10', 'Only if you answered “Would you recommend us?”, but not with 10.'],
    ['seat = outside', 'Only if you chose “Outside” in “Where did you sit?”.'],
    ['came-for has cake', 'Only if you chose “Cake” in “What did you have?”.'],
    ['seat in [inside, outside]', 'Only if you chose “Inside” or “Outside” in “Where did you sit?”.'],
    ['answered(why)', 'Only if you answered “Why?”.'],
    ['not answered(why)', 'Only if you did not answer “Why?”.'],
    ['not seat = outside', 'Only if you did not choose “Outside” in “Where did you sit?”.'],
    ['not not answered(why)', 'Only if you answered “Why?”.'],
    [
      'recommend <= 6 and answered(why)',
      'Only if you chose 0 to 6 in “Would you recommend us?” and you answered “Why?”.',
    ],
    [
      'recommend = 1 or answered(why)',
      'Only if you chose 1 in “Would you recommend us?” or you answered “Why?”.',
    ],
  ])('%s', (source, expected) => {
    expect(words(source)).toBe(expected);
  });

  test('a negated group becomes its contrary, not a bracket of "not"', () => {
    expect(words('not (recommend <= 6 and answered(why))')).toBe(
      'Only if you did not choose 0 to 6 in “Would you recommend us?” or you did not answer “Why?”.',
    );
  });

  test('a group within a group is set in brackets', () => {
    expect(words('answered(why) or (recommend = 1 and seat = inside)')).toBe(
      'Only if you answered “Why?” or (you chose 1 in “Would you recommend us?” and you chose “Inside” in “Where did you sit?”).',
    );
  });

  test('another language has its own words, labels and quotation marks', () => {
    expect(words('recommend <= 6 and seat = outside', 'es')).toBe(
      'Solo si eligió de 0 a 6 en «¿Nos recomendaría?» y eligió «Fuera» en «¿Dónde se sentó?».',
    );
  });

  test('no language leaves a placeholder unfilled', () => {
    const every =
      'recommend <= 6 and not seat = outside and came-for != cake and not (came-for != cake) and answered(why) and not answered(why)';
    for (const locale of LOCALES) expect(words(every, locale)).not.toMatch(/[{}]/);
  });
});
