import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm } from '#core/comments/normal-form.ts';
import { personalDetails } from '#core/comments/personal-details.ts';
import { patternOfWord, themeReader } from '#core/comments/themes.ts';

const isIn = (word: string, text: string) => patternOfWord(word).test(normalForm(text));

describe('a word of a theme', () => {
  it.each([
    ['queue*', 'Three queues, all long', true],
    ['line', 'the LINE was long', true],
    ['line', 'online it was fine', false],
    ['line', 'it was fine.Line?', true],
    ['cafe', 'El Café estaba bien', true],
    ['Ärger', 'nur arger', true],
    ['long line', 'a long\n  line', true],
    ['c++ (new)', 'I like C++ (new) things', true],
    ['排队', '今天排队时间很长', true],
    ['대기', '대기시간이 길었다', true],
    ['طابور', 'كان الطابور طويلًا', false],
    ['*طابور*', 'كان الطَّابور طويلًا', true],
    ['*time', 'a meantime', true],
  ])('%s in "%s": %s', (word, text, expected) => {
    expect(isIn(word, text)).toBe(expected);
  });

  it('is found in any text that has it between spaces, and takes no character for a command', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme' }),
        (word, text) => {
          fc.pre(
            normalForm(word) !== '' &&
              !/^\*|\*$/.test(word.normalize('NFKC').trim()) &&
              !/^\*|\*$/.test(word),
          );
          expect(isIn(word, `${text} ${word} ${text}`)).toBe(true);
        },
      ),
    );
  });
});

describe('themes', () => {
  const label = { en: 'any' };
  const read = themeReader([
    { id: 'waiting', label, words: { en: ['queue*'], zh: ['排队'], pt: ['fila*'] } },
    { id: 'price', label, words: ['€', 'price*'], pattern: '(too|very) (dear|expensive)' },
    { id: 'staff', label, pattern: { en: 'st(aff|ewards)' } },
  ]);

  it('are all that the words of one person have, each once', () => {
    expect(read(['The queue!', 'Queues, and very expensive'], 'en')).toEqual(['waiting', 'price']);
    expect(read(['Nothing'], 'en')).toEqual([]);
    expect(read([], 'en')).toEqual([]);
  });

  it('go by the language of the page, or one that may stand in for it', () => {
    expect(read(['queue'], 'zh')).toEqual([]);
    expect(read(['a fila'], 'pt-BR')).toEqual(['waiting']);
    expect(read(['排队，€'], 'zh-TW')).toEqual(['waiting', 'price']);
    expect(read(['staff'], 'es')).toEqual([]);
  });
});

describe('personal details', () => {
  it('are addresses and numbers by which somebody can be reached', () => {
    expect(
      personalDetails(
        'Call +1 (202) 555-0101, write to a.b@example.org or @some_one, see https://example.org/x',
      ),
    ).toEqual([
      { kind: 'email', words: 'a.b@example.org' },
      { kind: 'address', words: 'https://example.org/x' },
      { kind: 'handle', words: '@some_one' },
      { kind: 'phone', words: '+1 (202) 555-0101' },
    ]);
  });

  it('are no years, prices or times', () => {
    expect(personalDetails('In 2025 I paid 1,200.50 at 10:30, gate B12')).toEqual([]);
  });
});
