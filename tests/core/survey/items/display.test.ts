import { describe, expect, test } from 'vitest';
import { sayProblem } from '#core/survey/problem.ts';
import { readSurvey } from '#core/survey/read.ts';
import { itemsOf } from '#core/survey/survey.ts';
import { labelOf } from '#core/survey/item-values.ts';
import type { Item, ScaleItem } from '#core/survey/item.ts';

const survey = (items: string, locales = '[en]') =>
  readSurvey(`title: A\nthanks: B\nlocales: ${locales}\nsampling: open-link\nitems:\n${items}`, 'a.yaml');
const read = (items: string) => {
  const reading = survey(items);
  if (!reading.ok) throw new Error(reading.problems.map(sayProblem).join('\n'));
  return reading.survey;
};
const item = (fields: string): Item => itemsOf(read(`  - { id: x, text: X, ${fields} }`))[0]!;
const mistakes = (fields: string) => {
  const reading = survey(`  - { id: x, text: X, ${fields} }`);
  return reading.ok ? [] : reading.problems.map(sayProblem);
};

describe('how points are shown', () => {
  test('is by numbers if nothing is said, and shapes no answer', () => {
    expect(item('type: rating')).not.toHaveProperty('display');
    expect(item('type: csat, display: stars')).toMatchObject({ display: 'stars' });
    expect(item('type: matrix, display: smileys, rows: [{ id: a, text: A }]')).toMatchObject({
      display: 'smileys',
    });
    const version = (display: string) =>
      read(`  - { id: x, text: X, type: rating, display: ${display} }`).version;
    expect(version('stars')).toBe(version('points'));
  });
});

describe('a feeling and importance', () => {
  test.each(['emotion', 'importance'])(
    '%s: five points come with words, others have those of the survey',
    (type) => {
      expect(Object.keys((item(`type: ${type}`) as ScaleItem).scale.anchors)).toHaveLength(5);
      const seven = item(`type: ${type}, scale: 1-7, anchors: { 1: Low, 7: High }`);
      expect([labelOf(seven, '7', 'en'), labelOf(seven, '2', 'en')]).toEqual(['High', '2']);
      const latin = survey(
        `  - { id: x, text: X, type: ${type}, scale: 1-7, anchors: { 1: Low, 7: High } }`,
        '[la]',
      );
      expect(latin).toMatchObject({ ok: true });
      expect(mistakes(`type: ${type}, scale: 0-10, anchors: { 0: Low }`)).toEqual([
        `a.yaml:6 item "x": the words that come with "${type}" are for 1-5. Write anchors for 0 and 10 at least.`,
      ]);
    },
  );
});
