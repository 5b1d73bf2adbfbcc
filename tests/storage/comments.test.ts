import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseReport } from '#core/report/schema.ts';
import type { CommentsSection } from '#core/report/sections/comments/section.ts';
import type { Response } from '#core/response/response.ts';
import { openSupabase, type EmbeddedSupabase } from '#embedded/supabase/supabase.ts';
import { commentScope, releaseComments } from '#release/comments.ts';
import { published } from '#release/published.ts';
import { release, type ReleaseEffects } from '#release/release.ts';
import { openStorage, type Release, type Storage } from '#storage/storage.ts';
import { response, surveyOf, times } from '../core/report/fixtures.ts';

const cafe = surveyOf(
  `
title: The café
thanks: Thank you
locales: [en]
sampling: open-link
timezone: UTC
waves: [{ id: autumn }]
items:
  - { id: say, type: longtext, text: What else? }
  - { id: publish, type: consent, text: May we publish it? }
report:
  comments:
    items: [say]
    consent: publish
    themes: [{ id: waiting, label: Waiting, words: ['queue*'] }]
`,
  'cafe-comments.yaml',
);
const scope = commentScope(cafe)!;

let supabase: EmbeddedSupabase;
let storage: Storage;
let effects: ReleaseEffects;
const purged: string[] = [];
const drawn: string[] = [];
beforeAll(async () => {
  supabase = await openSupabase();
  storage = openStorage(supabase);
  let clock = Date.now();
  effects = {
    storage,
    purge: async (tags) => void purged.push(...tags),
    draw: async (paths) => void drawn.push(...paths),
    now: () => new Date((clock += 60_000)),
  };
});
afterAll(() => supabase.close());

const saying = (n: number, words: string, publish: 'yes' | 'no'): Response[] =>
  times(n, () => {
    const one = response(cafe, { publish }, { wave: 'autumn', id: randomUUID() });
    return { ...one, answers: { ...one.answers, say: { state: 'answered', text: words } } };
  });
const sectionOf = ({ report }: Pick<Release, 'report'>) =>
  report.sections.find((one): one is CommentsSection => one.kind === 'comments')!;
const newest = async () => (await storage.newestRelease(cafe.id))!;
const read = async () => {
  const found = await published(cafe, () => storage);
  if (found.state !== 'released') throw new Error(found.state);
  return sectionOf(found.release);
};

describe('comments, from an answer to a page', () => {
  test('are counted by themes in the release that counts the answers, and only once', async () => {
    await storage.submit(cafe, [...saying(12, 'The queue', 'yes'), ...saying(10, 'Fine', 'no')]);
    await release(cafe, 'schedule', effects);
    expect(sectionOf(await newest())).toMatchObject({
      counts: { written: 22, consented: 12, read: 0, accepted: 0 },
      themes: {
        rows: [{ share: { estimate: { value: 12 / 22, base: 22 } } }],
        none: { estimate: { value: 10 / 22 } },
      },
    });
    await storage.submit(cafe, saying(18, 'All was well', 'no'));
    await release(cafe, 'schedule', effects);
    expect(sectionOf(await newest()).themes).toMatchObject({
      rows: [{ share: { estimate: { value: 0.3, base: 40 } } }],
      none: { estimate: { value: 0.7 } },
    });
  });

  test('are read again when the rules have changed', async () => {
    const settings = cafe.report.comments!;
    const other = {
      ...cafe,
      report: {
        ...cafe.report,
        comments: { ...settings, themes: [{ id: 'good', label: { en: 'Good' }, words: ['well'] }] },
      },
    };
    await storage.submit(cafe, saying(10, 'The queue', 'no'));
    await release(other, 'schedule', effects);
    expect(sectionOf(await newest()).themes).toMatchObject({
      rows: [{ theme: 'good', share: { estimate: { value: 18 / 50, base: 50 } } }],
    });
  });

  test('are shown once a person has let them through, by a release that changes no figure', async () => {
    const { comments, waiting } = await storage.comments(scope, 'waiting', 100);
    expect(waiting).toBe(12);
    const before = await newest();
    expect(await releaseComments(cafe, effects)).toEqual({ released: false, why: 'nothing' });
    await storage.review(
      scope,
      [
        { key: comments[0]!.key, decision: 'accepted', masks: [] },
        { key: comments[1]!.key, decision: 'accepted', masks: ['queue'] },
        { key: comments[2]!.key, decision: 'refused', masks: [] },
      ],
      'Ada',
    );
    // Answers that came meanwhile are not in it, however few they are.
    await storage.submit(cafe, saying(3, 'The queue', 'yes'));
    expect(await releaseComments(cafe, effects)).toEqual({
      released: true,
      sequence: before.sequence + 1,
      shown: 2,
    });
    const after = await newest();
    expect(after.previous).toBe(before.digest);
    expect(after.responses).toBe(before.responses);
    expect({ ...after.report, release: null, sections: null }).toEqual({
      ...before.report,
      release: null,
      sections: null,
    });
    expect(sectionOf(after).counts).toEqual({ written: 50, consented: 12, read: 3, accepted: 2 });
    expect(sectionOf(after).shown.map(({ words }) => words)).toEqual([null, null]);
    expect((await read()).shown.map(({ words }) => words)).toEqual(['The queue', 'The […]']);
    expect(purged).toContain(`report-${cafe.id}`);
    expect(drawn.slice(-2)).toEqual([
      `/reports/${cafe.id}/picture/en.png`,
      `/reports/${cafe.id}/badge/en.svg`,
    ]);
  });

  test('are taken back from every release by refusing them', async () => {
    const [first] = (await storage.comments(scope, 'accepted', 100)).comments;
    await storage.review(scope, [{ key: first!.key, decision: 'refused', masks: [] }], 'Ada');
    expect((await read()).shown.map(({ words }) => words)).toEqual([null, 'The […]']);
    expect(parseReport((await newest()).report)).toBeTruthy();
  });

  test('of people who did not agree are never listed, and cannot be let through', async () => {
    const { comments } = await storage.comments(scope, 'waiting', 1_000);
    expect(comments).toHaveLength(12);
    await expect(
      storage.review(scope, [{ key: 'ffffffffffff', decision: 'accepted', masks: [] }], 'Ada'),
    ).rejects.toThrow('has no comment "ffffffffffff" that may be published');
  });
});
