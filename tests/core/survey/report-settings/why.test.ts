import { describe, expect, it } from 'vitest';
import { readSurvey } from '#core/survey/read.ts';

const problemsOf = (report: string) => {
  const read = readSurvey(
    `title: T
thanks: T
locales: [en]
sampling: census
items:
  - { id: overall, type: csat, text: Overall }
  - { id: food, type: rating, text: Food }
  - { id: wifi, type: rating, text: Wi-Fi }
  - { id: why, type: longtext, text: Why? }
report:
${report}`,
    'shop.yaml',
  );
  return read.ok ? [] : read.problems.map(({ line, message, hint }) => `${line}: ${message}. ${hint}.`);
};

describe('what the report block names', () => {
  it('has to be an item that is answered on a scale, named once', () => {
    expect(problemsOf('  drivers: { outcome: clean, items: [food, why, food] }')).toEqual([
      '11: there is no item "clean". Use one of overall, food, wifi.',
      '11: "why" is not answered on a scale. Use one of overall, food, wifi.',
      '11: "food" is named twice. Name it once.',
    ]);
    expect(problemsOf('  importance: { attributes: { food: overall, wifi: matters } }')).toEqual([
      '11: there is no item "matters". Use one of overall, food, wifi.',
    ]);
    expect(problemsOf('  model: { ecsi: { satisfaction: [overall], loyalty: [overall] } }')).toEqual([
      '11: "overall" is named twice. Name it once.',
    ]);
  });

  it('may be what it says', () => {
    expect(problemsOf('  drivers: { outcome: overall, items: [food, wifi] }')).toEqual([]);
    expect(problemsOf('  model: { ecsi: { satisfaction: [overall], loyalty: [food, wifi] } }')).toEqual([]);
  });

  it('has to be enough to compare', () => {
    expect(problemsOf('  drivers: { outcome: overall, items: [food] }')).toHaveLength(1);
    expect(problemsOf('  importance: { attributes: { food: wifi } }')).toHaveLength(1);
  });
});
