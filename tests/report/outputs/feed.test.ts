import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { recentReleases } from '#release/recent.ts';
import { feed } from '#report/feed/feed.ts';
import type { Release } from '#storage/storage.ts';
import { sampleReport } from '../sample-report.ts';

it('a feed names each release by the address at which it stays', async () => {
  const report = sampleReport();
  const about = { title: 'Releases: A & B', description: 'New figures', locale: 'en' };
  const xml = await (await feed([report], about, new URL('https://example.org/'))).text();
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
  const text = (name: string) => document.querySelector(name)?.textContent;
  expect(text('channel > title')).toBe('Releases: A & B');
  expect(text('item > link')).toBe('https://example.org/reports/airport/releases/3/');
  expect(text('item > guid')).toBe(text('item > link'));
  expect(Date.parse(text('item > pubDate')!)).toBe(Date.parse(report.release.at));
  expect(text('item > category')).toBe('synthetic');
  expect(text('item > description')).not.toBe('');
});

it('the releases before the newest are asked for by number, and no further back than wanted', async () => {
  const asked: number[] = [];
  const made = (sequence: number) => ({ survey: 'a', sequence }) as Release;
  const store = {
    release: async (_survey: string, sequence: number) => {
      asked.push(sequence);
      return made(sequence);
    },
  };
  const numbers = async (newest: number, most: number) =>
    (await recentReleases(made(newest), most, store)).map(({ sequence }) => sequence);
  expect(await numbers(5, 3)).toEqual([5, 4, 3]);
  expect(await numbers(2, 20)).toEqual([2, 1]);
  expect(asked).toEqual([4, 3, 1]);
});
