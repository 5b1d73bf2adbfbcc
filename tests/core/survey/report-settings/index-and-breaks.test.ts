import { describe, expect, it } from 'vitest';
import { readSurvey } from '#core/survey/read.ts';

const problemsOf = (report: string) => {
  const read = readSurvey(
    `title: Visit
thanks: Thank you
locales: [en]
sampling: census
waves: [{ id: '2025', closes: 2025-12-31 }, { id: '2026', opens: 2026-01-01 }]
items:
  - { id: overall, type: csat, text: All in all }
  - { id: food, type: rating, text: Food }
  - { id: why, type: longtext, text: Why }
report:
${report}
`,
    'visit.yaml',
  );
  return read.ok
    ? []
    : read.problems.map(({ line, message, hint }) => `visit.yaml:${line} ${message}. ${hint}`);
};

describe('report.index', () => {
  it('takes questions on scales', () => {
    expect(problemsOf('  index: { items: [overall, food], weights: { food: 2 }, reversed: [food] }')).toEqual(
      [],
    );
  });

  it('names what is not there, is on no scale, is named twice or is not in the index', () => {
    expect(problemsOf('  index: { items: [overall, clean] }')).toEqual([
      'visit.yaml:11 there is no item "clean" that is answered on a scale. Use "overall" or "food"',
    ]);
    expect(problemsOf('  index: { items: [overall, why] }')).toHaveLength(1);
    expect(problemsOf('  index: { items: [overall, overall] }')).toEqual([
      'visit.yaml:11 "overall" is in the index already. Name each item once; to count it more, give it a weight',
    ]);
    expect(problemsOf('  index: { items: [overall, food], weights: { why: 2 } }')).toEqual([
      'visit.yaml:11 "why" is not among the items of the index. Add it to items, or use "overall" or "food"',
    ]);
  });
});

describe('report.breaks', () => {
  it('names items whose answers are not counted and waves that are not there', () => {
    expect(problemsOf('  breaks: [{ item: overall, wave: "2026" }]')).toEqual([]);
    expect(problemsOf('  breaks: [{ item: why, wave: "2026" }]')).toEqual([
      'visit.yaml:11 there is no item "why" whose answers are counted. Use "overall" or "food"',
    ]);
    expect(problemsOf('  breaks: [{ item: overall, wave: "2027" }]')).toEqual([
      'visit.yaml:11 there is no wave "2027". Use "2026"',
    ]);
    expect(problemsOf('  breaks: [{ item: overall, wave: "2025" }]')).toEqual([
      'visit.yaml:11 nothing comes before the wave "2025". Name the first wave in which the question was asked in its new form',
    ]);
  });
});
