import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { submissionFromForm, submissionFromJson } from '#core/response/submission.ts';

test('a form and JSON that say the same are the same answers', () => {
  const form = submissionFromForm(new URLSearchParams('recommend=9&services=food&services=train&_locale=en'));
  const json = submissionFromJson({
    id: randomUUID(),
    answers: { recommend: 9, services: ['food', 'train'] },
  });
  expect(json.ok && { ...json.submission.answers }).toEqual({ ...form.answers });
});

test.each([
  [null, 'malformed'],
  [{ id: randomUUID() }, 'malformed'],
  [{ id: 'x', answers: {} }, 'badId'],
  [{ answers: {} }, 'badId'],
  [{ id: randomUUID(), answers: { recommend: { nested: true } } }, 'malformed'],
  [{ id: randomUUID(), answers: [] }, 'malformed'],
])('%j is told what it lacks', (body, code) => {
  const read = submissionFromJson(body);
  expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toEqual([code]);
});

test('a time on the page that cannot be is no time', () => {
  for (const elapsed of [-1, Infinity, '5', null, undefined]) {
    const read = submissionFromJson({ id: randomUUID(), elapsed, answers: {} });
    expect(read.ok && read.submission.elapsed).toBe(null);
  }
});

test('says of itself which survey it saw and what its orders were drawn from, where that can be', () => {
  const said = (more: object) => {
    const read = submissionFromJson({ id: randomUUID(), answers: {}, ...more });
    return read.ok && { version: read.submission.version, seed: read.submission.seed };
  };
  expect(said({ version: '00ff', seed: 'k3X' })).toEqual({ version: '00ff', seed: 'k3X' });
  for (const value of [undefined, null, 7, '', 'a b', 'x'.repeat(65), '\0', {}])
    expect(said({ version: value, seed: value })).toEqual({ version: null, seed: null });
  expect(submissionFromForm(new URLSearchParams('_version=00ff&_seed=k3X'))).toMatchObject({
    version: '00ff',
    // The page draws orders also where the script that would send it never comes.
    seed: 'k3X',
    answers: {},
  });
});
