import { expect, test } from 'vitest';
import { frameAncestors } from '#core/survey/framing.ts';
import { sayProblem } from '#core/survey/problem.ts';
import { readSurvey } from '#core/survey/read.ts';

const read = (embed: string) =>
  readSurvey(
    `title: Small\nthanks: Thanks\nlocales: [en]\nsampling: open-link\nembed: ${embed}\nitems:\n  - { id: a, type: nps, text: A? }\n`,
    'small.yaml',
  );

test('a survey may be framed by this site, and by the hosts that it lists', () => {
  expect(frameAncestors()).toBe("frame-ancestors 'self'");
  const survey = read("['https://shop.example', 'https://*.shop.example', 'http://localhost:*']");
  expect(survey.ok && frameAncestors(survey.survey)).toBe(
    "frame-ancestors 'self' https://shop.example https://*.shop.example http://localhost:*",
  );
  const none = read('[]');
  expect(none.ok && none.survey.embed).toBeUndefined();
});

test.each([
  'shop.example',
  'http://shop.example',
  'https://shop.example/',
  'https://*',
  'https://shop.example; script-src *',
  '*',
])('%s is no host to list', (host) => {
  const survey = read(`['${host}']`);
  expect(survey.ok ? [] : survey.problems.map(sayProblem)).toEqual([
    expect.stringContaining(
      'small.yaml:5 one of "embed" needs the address of a site without a path',
    ) as string,
  ]);
});
