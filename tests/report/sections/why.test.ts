import { describe, expect, it } from 'vitest';
import type { Estimate, Figure } from '#core/report/report.ts';
import type { DriversSection } from '#core/report/sections/drivers/section.ts';
import type { ExpectationsSection, ExpectedAttribute } from '#core/report/sections/expectations/section.ts';
import type {
  DerivedGroup,
  ImportanceSection,
  MappedAttribute,
} from '#core/report/sections/importance/section.ts';
import { LOCALES } from '#i18n/i18n.ts';
import { editionOf } from '#report/edition.ts';
import { sayDrivers } from '#report/sections/drivers/finding.ts';
import { sayExpectations } from '#report/sections/expectations/finding.ts';
import { byGap } from '#report/sections/expectations/order.ts';
import { sayGroup, sayImportance } from '#report/sections/importance/finding.ts';
import { arrowOf, PLACES } from '#report/sections/model/layout.ts';
import { BOX } from '#charts/picture/paths/paths.ts';
import { sampleReport } from '../sample-report.ts';
import { plain } from '../plain.ts';

const report = sampleReport([900, 604]);
const edition = editionOf(report, 'en');
const estimate = (value: number, base = 60): Estimate => ({
  value,
  low: value - 0.1,
  high: value + 0.1,
  base,
});
const shown = (value: number, base = 60): Figure => ({
  shown: true,
  estimate: estimate(value, base),
  lowBase: base < 30,
});
const HIDDEN: Figure = { shown: false, reason: 'tooFew' };
const named = (item: string) => ({ item, text: { en: item } });

describe('what is said of expectations', () => {
  const attribute = (
    item: string,
    net: Figure,
    verdict: ExpectedAttribute['verdict'],
  ): ExpectedAttribute => ({
    ...named(item),
    below: net,
    equal: net,
    above: net,
    net,
    pair: null,
    verdict,
    p: net.shown ? 0.01 : null,
  });
  const section = (...attributes: ExpectedAttribute[]): ExpectationsSection => ({
    kind: 'expectations',
    id: 'expectations',
    wave: report.current,
    attributes,
  });

  it('are those clearly below, the largest shortfall first, then those above, then the rest', () => {
    expect(
      sayExpectations(
        edition,
        section(
          attribute('bed', shown(-0.2), 'below'),
          attribute('view', shown(0.3), 'above'),
          attribute('food', shown(-0.5), 'below'),
          attribute('bar', shown(0), 'unclear'),
          attribute('spa', HIDDEN, 'unclear'),
        ),
      ),
    ).toEqual([
      'Clearly below what was expected (2 of 4): “food” and “bed”.',
      'Clearly above what was expected (1 of 4): “view”.',
      'No clear difference (1 of 4): “bar”.',
    ]);
  });

  it('is that too few answered where all are hidden', () => {
    expect(sayExpectations(edition, section(attribute('bed', HIDDEN, 'unclear')))).toEqual([
      'Too few answered to compare what was expected with what was found.',
    ]);
  });

  it('ranks nothing on a low base: it comes after, in the order of the survey, and what is hidden last', () => {
    const order = byGap(
      [
        attribute('hidden', HIDDEN, 'unclear'),
        attribute('low', shown(-0.9, 12), 'below'),
        attribute('lower', shown(-0.95, 12), 'below'),
        attribute('first', shown(-0.1), 'unclear'),
      ],
      ({ net }) => net,
    );
    expect(order.map(({ item }) => item)).toEqual(['first', 'low', 'lower', 'hidden']);
  });
});

describe('what is said of drivers', () => {
  const section = (ranks: readonly (readonly [number, number])[]): DriversSection => ({
    kind: 'drivers',
    id: 'drivers',
    wave: report.current,
    outcome: named('overall'),
    method: 'lmg',
    complete: 300,
    needed: 100,
    lacks: null,
    draws: 1000,
    r2: estimate(0.5),
    drivers: ranks.map(([low, high], at) => ({
      ...named(['room', 'food', 'pool'][at]!),
      share: estimate(0.3 - at / 10),
      rank: { low, high },
      negative: false,
    })),
  });

  it('names one only if no other takes the first place', () => {
    expect(
      plain(
        sayDrivers(
          edition,
          section([
            [1, 1],
            [2, 3],
            [2, 3],
          ]),
        )[0],
      ),
    ).toBe('“room” goes most with “overall”: 30.0% of the differences between answers (20.0% to 40.0%).');
    expect(
      sayDrivers(
        edition,
        section([
          [1, 2],
          [1, 3],
          [2, 3],
        ]),
      )[0],
    ).toBe(
      'Which rating goes most with “overall” cannot be told apart; it is one of these: “room” and “food”.',
    );
  });

  it('says how many answers are missing, and not even that where those are few', () => {
    const lacking = { ...section([]), r2: null, lacks: 'answers' as const, complete: 64 };
    expect(sayDrivers(edition, lacking)).toEqual([
      'Complete answers needed: 100. So far: 64. Still missing: 36.',
    ]);
    expect(sayDrivers(edition, { ...lacking, complete: null })).toEqual([
      'Complete answers needed: 100. So far fewer than 10.',
    ]);
  });

  it('never speaks of causes, in any language of the interface with English words for them', () => {
    const said = LOCALES.flatMap((locale) =>
      sayDrivers(
        editionOf(report, locale),
        section([
          [1, 1],
          [2, 2],
        ]),
      ),
    );
    expect(said.join(' ')).not.toMatch(/\b(drives|driven|because|leads to|improves|impact)\b/i);
  });
});

describe('what is said of the map', () => {
  const attribute = (item: string, quadrant: MappedAttribute['quadrant']): MappedAttribute => ({
    ...named(item),
    importanceItem: null,
    performance: shown(3),
    importance: shown(4),
    quadrant,
  });
  const section = (...attributes: MappedAttribute[]): ImportanceSection => ({
    kind: 'importance',
    id: 'importance',
    wave: report.current,
    basis: 'stated',
    outcome: null,
    performance: { unit: 'scale', min: 1, max: 5 },
    importance: { unit: 'scale', min: 1, max: 5 },
    cross: attributes.length > 1 ? { performance: 3, importance: 4 } : null,
    attributes,
  });

  it('is where to look first, or that there is no such place; then what to keep, then what is unclear', () => {
    expect(sayImportance(edition, section(attribute('bed', 'concentrate'), attribute('bar', null)))).toEqual([
      'Matters more than average and is done less well than average: “bed”. Look here first.',
      'Too close to a line for a clear place (1 of 2): “bar”.',
    ]);
    expect(sayImportance(edition, section(attribute('bed', 'keepUp'), attribute('bar', 'overkill')))).toEqual(
      [
        'No attribute clearly matters more than average while being done less well than average.',
        'Matters more than average and is done better than average: “bed”.',
      ],
    );
    expect(sayImportance(edition, section(attribute('bed', null)))).toEqual([
      'Too few answered to draw the map.',
    ]);
  });

  it('is of each group what it says to look at first, that there is no such thing, or that too few answered', () => {
    const [bed, bar] = [attribute('bed', 'concentrate'), attribute('bar', null)];
    const say = (...attributes: MappedAttribute[]) =>
      sayGroup(edition, section(bed, bar), {
        level: 'work',
        label: { en: 'For work' },
        cross: null,
        attributes,
      });
    expect(say(bed, bar)).toBe('For work: “bed”.');
    expect(say(bar)).toMatch(/^For work: no attribute clearly matters more/);
    expect(say({ ...bed, performance: HIDDEN })).toBe('For work: too few answers to tell.');
    expect(say({ ...bed, importance: shown(4, 29), quadrant: null })).toBe(
      'For work: too few answers to tell.',
    );
  });

  it('is of a group in which nothing could be derived what it lacks', () => {
    const say = (derived: Partial<DerivedGroup>, importance: Figure = HIDDEN) =>
      plain(
        sayGroup(edition, section(attribute('bed', 'concentrate')), {
          level: 'work',
          label: { en: 'For work' },
          cross: null,
          attributes: [{ ...attribute('bed', null), importance }],
          derived: { complete: null, needed: 100, lacks: 'answers', r2: null, draws: 400, ...derived },
        }),
      );
    expect(say({ complete: 62 })).toBe(
      'For work: Complete answers needed: 100. So far: 62. Still missing: 38.',
    );
    expect(say({})).toBe('For work: Complete answers needed: 100. So far fewer than 10.');
    expect(say({ complete: 120, lacks: 'spread' })).toMatch(/^For work: The answers vary too little/);
    expect(say({}, { shown: false, reason: 'complement' })).toMatch(/^For work: .*(hidden|protect)/i);
    expect(say({ complete: 120, lacks: null }, shown(0.3, 120))).toMatch(/^For work: no attribute/);
  });
});

describe('the path diagram', () => {
  const ids = Object.keys(PLACES) as (keyof typeof PLACES)[];
  const arrows = [
    ['image', 'expectations'],
    ['image', 'satisfaction'],
    ['image', 'loyalty'],
    ['expectations', 'quality'],
    ['expectations', 'value'],
    ['expectations', 'satisfaction'],
    ['quality', 'value'],
    ['quality', 'satisfaction'],
    ['value', 'satisfaction'],
    ['satisfaction', 'complaints'],
    ['satisfaction', 'loyalty'],
    ['complaints', 'loyalty'],
  ] as const;

  it('has no arrow through a box, and each from the edge of one to the edge of the other', () => {
    for (const [from, to] of arrows) {
      const arrow = arrowOf({ from, to });
      for (const id of ids) {
        const [x, y] = PLACES[id];
        const inside = Array.from({ length: 99 }, (_, step) => (step + 1) / 100).filter((at) => {
          const across = arrow.from[0] + at * (arrow.to[0] - arrow.from[0]);
          const down = arrow.from[1] + at * (arrow.to[1] - arrow.from[1]);
          return Math.abs(across - x) < BOX.width - 0.01 && Math.abs(down - y) < BOX.height - 0.01;
        });
        expect(inside, `${from} → ${to} through ${id}`).toEqual([]);
      }
    }
  });
});
