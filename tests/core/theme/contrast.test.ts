import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, nearest, type Colour } from '#core/theme/colour.ts';
import { checkColours, weakPairs } from '#core/theme/contrast.ts';
import { DARK, LIGHT } from '#core/theme/default.ts';
import { palettesOf } from '#core/theme/palette.ts';
import { themeOver } from '#core/theme/theme.ts';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number): Colour => `#${number.toString(16).padStart(6, '0')}`);

/** Ratios published with WCAG's own examples and by every checker. */
test.each([
  ['#000000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4],
  ['#0000ff', '#ffffff', 8.59],
] as const)('%s on %s is %d:1', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});

test('the theme that comes with Heed can be read, in the light and in the dark', () => {
  expect(palettesOf()).toEqual({ base: LIGHT, dark: DARK });
  expect(weakPairs(LIGHT)).toEqual([]);
  expect(weakPairs(DARK)).toEqual([]);
});

describe('a theme of somebody’s own', () => {
  test('that passes in the light always gets a dark side that passes', () => {
    fc.assert(
      fc.property(colours, fc.option(colours), fc.option(colours), (accent, paper, ink) => {
        const theme = { accent, ...(paper ? { paper } : {}), ...(ink ? { ink } : {}) };
        const { base, dark } = palettesOf(theme);
        fc.pre(weakPairs(base).length === 0);
        expect(dark ? weakPairs(dark) : []).toEqual([]);
        expect(checkColours(theme)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('is weak nowhere but where its own colours are', () => {
    fc.assert(
      fc.property(colours, colours, colours, (accent, paper, ink) => {
        fc.pre(contrast(ink, paper) >= 7 && contrast(accent, paper) >= 7);
        const weak = weakPairs(palettesOf({ accent, paper, ink, dark: false }).base);
        expect(weak.filter(({ fore }) => fore !== 'ink' && fore !== 'accent')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('that is too pale is named with the pair, the ratio, and a colour that passes', () => {
    const [finding, ...more] = checkColours({ accent: '#ffd200' });
    expect(more).toEqual([]);
    expect(finding).toEqual({
      path: ['accent'],
      message:
        'the colour of links and focus (accent #ffd200) on paper #fbf9f4 has a contrast of 1.37:1, 4.5:1 is needed',
      hint: expect.stringMatching(/^Use "#[0-9a-f]{6}" or a colour that differs more$/) as string,
    });
    const better = finding!.hint.slice(5, 12) as Colour;
    expect(checkColours({ accent: better })).toEqual([]);
  });

  test('gets a colour to use that passes, whatever it was', () => {
    fc.assert(
      fc.property(colours, (accent) => {
        for (const { hint } of checkColours({ accent })) {
          const better = /#[0-9a-f]{6}/.exec(hint)?.[0] as Colour;
          expect(checkColours({ accent: better })).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is told of its dark side by the line that says it', () => {
    expect(checkColours({ accent: '#8a1538', dark: { accent: '#8a1538' } })).toMatchObject([
      { path: ['dark', 'accent'], message: expect.stringContaining('on dark devices') as string },
    ]);
  });

  test('of one kind of ink on paper of the same is told to choose others', () => {
    const [finding] = checkColours({ paper: '#777777', ink: '#888888' });
    expect(finding?.path).toEqual(['ink']);
  });
});

test('the nearest colour that will do is the colour itself where it will', () => {
  expect(nearest('#0f5c5a', () => true)).toBe('#0f5c5a');
  expect(nearest('#0f5c5a', () => false)).toBeUndefined();
});

test('a survey with colours of its own has none of the house, and keeps its face and corners', () => {
  const house = { accent: '#0f5c5a', dark: { accent: '#7fcdc3' }, face: 'sans', radius: 4 } as const;
  expect(themeOver(house, { accent: '#8a1538' })).toEqual({ accent: '#8a1538', face: 'sans', radius: 4 });
  expect(themeOver(house, { radius: 0 })).toEqual({ ...house, radius: 0 });
  expect(themeOver(house, undefined)).toBe(house);
});
