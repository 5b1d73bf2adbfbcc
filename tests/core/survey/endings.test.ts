import { describe, expect, test } from 'vitest';
import { endingOf, quotasOf } from '#core/response/ending.ts';
import { readSite } from '#core/site/read.ts';
import { sayProblem } from '#core/survey/problem.ts';
import { readSurvey } from '#core/survey/read.ts';
import type { Survey } from '#core/survey/survey.ts';
import { answer, surveyOf } from '../report/fixtures.ts';

const yaml = (more: string) => `title: Your visit
thanks: Thank you
locales: [en]
sampling: open-link
${more}
items:
  - { id: recommend, type: nps, text: Recommend us? }
  - { id: area, type: single, text: Where?, options: [{ value: a, label: A }, { value: b, label: B }] }
`;
const mistakes = (more: string, redirectHosts: string[] = []) => {
  const read = readSurvey(yaml(more), 'shop.yaml', [], { redirectHosts });
  return read.ok ? [] : read.problems.map(sayProblem);
};
const answers = (codes: Record<string, string>) =>
  Object.fromEntries(Object.entries(codes).map(([item, code]) => [item, answer(code)]));

const survey: Survey = surveyOf(
  yaml(`endings:
  - { id: sorry, if: recommend <= 6, text: We are sorry. }
  - { id: happy, if: recommend >= 9, text: We are glad. }
  - { id: enough, text: We have heard enough. }
quotas:
  - { id: in-a, if: area = a, max: 2 }
  - { id: critics, if: recommend <= 6, max: 2, ending: enough }`),
);

describe('the ending', () => {
  test('is the first that applies, and the thanks where none does', () => {
    expect(endingOf(survey, answers({ recommend: '3' }))).toBe('sorry');
    expect(endingOf(survey, answers({ recommend: '9' }))).toBe('happy');
    expect(endingOf(survey, answers({ recommend: '7' }))).toBeUndefined();
    expect(endingOf(survey, answers({ recommend: 'skipped' }))).toBeUndefined();
  });

  test('is the one that a question names before that, and that of a full quota before all', () => {
    expect(endingOf(survey, answers({ recommend: '3' }), { named: 'happy' })).toBe('happy');
    expect(endingOf(survey, answers({ recommend: '3' }), { named: 'gone-by-now' })).toBe('sorry');
    expect(endingOf(survey, answers({ recommend: '3' }), { quota: 'critics' })).toBe('enough');
    expect(endingOf(survey, answers({ recommend: '3' }), { quota: 'in-a', named: 'happy' })).toBe('full');
  });
});

test('a response falls into every quota whose condition holds', () => {
  const ids = (codes: Record<string, string>) => quotasOf(survey, answers(codes)).map(({ id }) => id);
  expect(ids({ area: 'a', recommend: '2' })).toEqual(['in-a', 'critics']);
  expect(ids({ area: 'b', recommend: '9' })).toEqual([]);
});

describe('a mistake is named with its line', () => {
  test.each<[string, string, string]>([
    [
      'a condition',
      'endings:\n  - { id: sorry, if: recommend = 11, text: Sorry }',
      'shop.yaml:6 "recommend" has no value "11". Use one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10.',
    ],
    [
      'two of one id',
      'endings:\n  - { id: a, text: A }\n  - { id: a, text: B }',
      'shop.yaml:7 the id "a" is used twice. Give each its own id.',
    ],
    [
      'an ending that is none',
      'quotas:\n  - { id: in-a, if: area = a, max: 2, ending: enough }',
      'shop.yaml:6 there is no ending "enough". Write it under "endings".',
    ],
    [
      'a site that is not allowed',
      'endings:\n  - id: go\n    text: Go\n    redirect: https://shop.example/x',
      'shop.yaml:8 the site does not allow going on to "shop.example". Add "shop.example" to redirectHosts in src/content/site.yaml.',
    ],
    [
      'an address without encryption',
      'endings:\n  - id: go\n    text: Go\n    redirect: http://shop.example/x',
      'shop.yaml:8 "redirect" needs an address that begins with https://. Change it as said.',
    ],
    [
      'an address that is a script',
      'endings:\n  - id: go\n    text: Go\n    redirect: "javascript:alert(1)"',
      'shop.yaml:8 "redirect" needs an address that begins with https://. Change it as said.',
    ],
  ])('%s', (_, more, said) => {
    expect(mistakes(more)).toEqual([said]);
  });

  test('a site that is allowed is, and no site below or beside it', () => {
    const to = (redirect: string) =>
      mistakes(`endings:\n  - { id: go, text: Go, redirect: "${redirect}" }`, ['shop.example']);
    expect(to('https://shop.example/vouchers?from=survey')).toEqual([]);
    expect(to('https://shop.example.evil.example/')).toHaveLength(1);
    expect(to('https://evil.example/?shop.example')).toHaveLength(1);
    expect(to('https://shop.example@evil.example/')).toHaveLength(1);
    expect(to('https://shop.example:8443/')).toHaveLength(1);
  });
});

test('the site says which other sites may be gone on to', () => {
  expect(readSite('redirectHosts: [shop.example]', 'site.yaml')).toEqual({
    ok: true,
    site: { redirectHosts: ['shop.example'] },
  });
  expect(readSite('redirectHosts: ["https://shop.example"]', 'site.yaml')).toMatchObject({ ok: false });
});
