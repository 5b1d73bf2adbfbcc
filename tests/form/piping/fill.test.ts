import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { READERS } from '#core/response/readers/all.ts';
import type { RawAnswers } from '#core/response/response.ts';
import { walk } from '#core/response/walk.ts';
import { parseTemplate } from '#core/survey/piping/template.ts';
import { itemsOf } from '#core/survey/survey.ts';
import { fillPlaces } from '#form/piping/fill.ts';
import { pipesOf } from '#form/piping/pipes.ts';
import { pipedProse } from '#form/prose/piped-prose.ts';
import { surveyOf } from '../../core/survey/logic/survey.ts';

const survey = surveyOf(`parameters: [first-name]
items:
  - { id: seat, type: single, text: Seat, options: [{ value: in, label: Inside }, { value: out, label: Outside }], specials: [refused] }
  - { id: had, type: multiple, text: Had, options: [{ value: a, label: Tea }, { value: b, label: Cake }, { value: c, label: Soup }] }
  - { id: food, type: rating, text: Food }
  - { id: paid, type: number, decimals: 2, text: Paid }
  - { id: day, type: date, text: Day }
  - { id: name, type: text, text: Name }
  - { id: kind, type: computed, text: Kind, options: [{ value: x, label: Regular, if: food = 5 }] }
  - { id: half, type: computed, text: Half, value: paid / 3 }
  - { id: end, type: statement, text: '{seat|S}, {had|H}, {food|F}, {paid|P}, {day|D}, {name|N}, {kind|K}, {half|2}, {first-name|you}.' }
`);
const items = itemsOf(survey);
const pipes = pipesOf(survey, 'en');

function filled(raw: RawAnswers, search = '', once?: RawAnswers) {
  const template = parseTemplate(items.at(-1)!.text['piped:en']!);
  const { document } = parseHTML(`<main>${pipedProse(template).html}</main>`);
  for (const answers of once ? [once, raw] : [raw])
    fillPlaces(document, pipes, walk(items, answers, READERS).reads, search, 'en');
  return document;
}
const wordsFor = (...given: Parameters<typeof filled>) => filled(...given).querySelector('main')!.textContent;

describe('what a text takes up', () => {
  test('is the words of the answer, in the language of the page', () => {
    expect(
      wordsFor(
        {
          seat: ['out'],
          had: ['c', 'a', 'b'],
          food: ['5'],
          paid: ['1234,5'],
          day: ['2026-03-31'],
          name: ['  Ana\n María '],
        },
        '?first-name=Ana',
      ),
    ).toBe('Outside, Tea, Cake, and Soup, 5, 1,234.5, March 31, 2026, Ana María, Regular, 411.5, Ana.');
  });

  test('is other words where there is no answer, a declined one, or one that does not fit', () => {
    const none = 'S, H, F, P, D, N, K, 2, you.';
    expect(wordsFor({})).toBe(none);
    expect(wordsFor({ seat: ['refused'], paid: ['a lot'], day: ['2026-02-30'] }, '?first-name=')).toBe(none);
  });

  test('goes back to them when the answer is taken back', () => {
    expect(wordsFor({}, '', { seat: ['in'], name: ['Ana'] })).toBe('S, H, F, P, D, N, K, 2, you.');
  });

  test('is no longer than a part of a sentence', () => {
    const words = filled({ name: ['x'.repeat(200)] }).querySelector('[data-pipe=name]')!.textContent!;
    expect([...words]).toHaveLength(80);
    expect(words.endsWith('…')).toBe(true);
  });

  test('is never read as HTML, from an answer or from a link', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const document = filled({ name: [evil] }, `?first-name=${encodeURIComponent(evil)}`);
    expect(document.querySelector('img')).toBeNull();
    expect(document.toString()).not.toContain('<img');
    expect(document.querySelector('main')!.textContent).toContain(`, ${evil}.`);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const page = filled({ name: [text] }, `?first-name=${encodeURIComponent(text)}`).toString();
        expect(parseHTML(page).document.querySelectorAll('main *')).toHaveLength(9);
      }),
    );
  });
});

test('Markdown around a place is kept, Markdown in its words is not made', () => {
  const { html } = pipedProse(parseTemplate('Hello **{a|_you_ <b>}**, [look](https://example.org/)'));
  expect(html).toBe(
    'Hello <strong><bdi data-pipe="a">_you_ &lt;b&gt;</bdi></strong>, <a href="https://example.org/" target="_blank" rel="noopener">look</a>',
  );
});
