import { describe, expect, test } from 'vitest';
import { parseResponse } from '#core/response/parse.ts';
import { READERS } from '#core/response/readers/all.ts';
import type { RawAnswers } from '#core/response/response.ts';
import { itemsOf } from '#core/survey/survey.ts';
import { isCounted } from '#core/survey/item.ts';
import { check } from '#form/island/check.ts';
import { lengthOf } from '#form/length.ts';
import { gallery } from '../../../form/gallery/examples.ts';

const parse = (raw: RawAnswers) =>
  parseResponse(
    { ...gallery, sections: gallery.sections.filter(({ id }) => ['consent', 'statement'].includes(id)) },
    raw,
    {
      id: '00000000-0000-4000-8000-000000000000',
      wave: '1',
      locale: 'en',
      channel: 'link',
      collector: null,
      startedAt: null,
      endedAt: '2026-05-01T10:00:00.000Z',
      synthetic: false,
      seed: null,
    },
  );
const answers = (raw: RawAnswers) => {
  const parsed = parse(raw);
  return parsed.ok ? parsed.response.answers : parsed.problems;
};

describe('a box to agree', () => {
  test('left as it is says no, and is not skipped', () => {
    expect(answers({})).toEqual({
      'consent-plain': { state: 'answered', values: ['no'] },
      'consent-required': { state: 'notShown' },
    });
  });
  test('that is ticked says yes', () => {
    expect(answers({ 'consent-plain': ['yes'], 'consent-required': ['yes'] })).toEqual({
      'consent-plain': { state: 'answered', values: ['yes'] },
      'consent-required': { state: 'answered', values: ['yes'] },
    });
  });
  test.each([[[]], [['no']]])('that must be ticked takes nothing but yes, not %j', (value) => {
    expect(answers({ 'consent-plain': ['yes'], 'consent-required': value })).toEqual([
      { code: 'required', item: 'consent-required' },
    ]);
  });
  test('knows yes and no only, and not both', () => {
    expect(answers({ 'consent-plain': ['maybe'] })).toEqual([
      { code: 'notAnOption', item: 'consent-plain', detail: { value: 'maybe' } },
    ]);
    expect(answers({ 'consent-plain': ['yes', 'no'] })).toEqual([{ code: 'oneOnly', item: 'consent-plain' }]);
  });
});

describe('a statement', () => {
  test('takes no answer', () => {
    expect(answers({ 'statement-plain': ['yes'] })).toEqual([
      { code: 'unknownItem', detail: { name: 'statement-plain' } },
    ]);
  });
  test('counts in neither length nor progress', () => {
    const items = itemsOf(gallery);
    const questions = items.filter(isCounted);
    expect(questions.length).toBeLessThan(items.length);
    expect(lengthOf(gallery, 'en').questions).toBe(questions.length);
    expect(check(items, {}, READERS).asked).toBe(questions.filter(({ visibleIf }) => !visibleIf).length);
  });
});
