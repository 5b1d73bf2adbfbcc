import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { planOf } from '#core/report/plan.ts';
import type { Figure } from '#core/report/report.ts';
import { parseReport } from '#core/report/schema.ts';
import type { WeightsSection } from '#core/report/sections/weights/section.ts';
import type { Response } from '#core/response/response.ts';
import { holm } from '#core/statistics/holm.ts';
import { withWeight } from '#core/response/weight.ts';
import type { Survey } from '#core/survey/survey.ts';
import { expectNear, referenceTest } from '../../reference-data.ts';
import { readRows } from '../../reference-rows.ts';
import { response, shop, stamp, surveyOf, times } from '../fixtures.ts';

type Targets = Record<string, Record<string, number>>;

function weightedTo(survey: Survey, targets: Targets): Survey {
  return { ...survey, report: { ...survey.report, weights: { targets, source: { en: 'Register' } } } };
}
function sectionOf(survey: Survey, responses: readonly Response[]): WeightsSection {
  const report = parseReport(
    JSON.parse(JSON.stringify(buildReport(survey, count(survey, responses), stamp))),
  );
  return report.sections.find((one): one is WeightsSection => one.kind === 'weights')!;
}
const valueOf = (figure: Figure) => (figure.shown ? figure.estimate.value : figure.reason);
const figureOf = ({ figures }: WeightsSection, metric: string) =>
  figures.find((one) => one.metric === metric)!;

const people = (n: number, branch: string, recommend: string, more: Partial<Response> = {}) =>
  times(n, () => response(shop, { recommend, overall: '4|5', branch, age: 'from-40' }, more));
const toBranches = weightedTo(shop, { branch: { north: 0.25, south: 0.25, east: 0.25, west: 0.25 } });

describe('weighted headline figures', () => {
  it('count each group for its share', () => {
    const section = sectionOf(toBranches, [
      ...people(80, 'north', '9|10'),
      ...people(40, 'south', '0|1'),
      ...people(20, 'east', '7|8'),
      ...people(20, 'west', '7|8'),
      ...people(15, 'skipped', '0|1'),
    ]);
    expect(section.problem).toBeNull();
    expect(section.weighting).toMatchObject({ respondents: 160, leftOut: 15, smallest: 0.5, largest: 2 });
    expect(section.weighting!.error).toBeLessThan(1e-10);
    const nps = figureOf(section, 'nps');
    expect(valueOf(nps.unweighted)).toBeCloseTo((100 * (80 - 55)) / 175, 9);
    expect(valueOf(nps.weighted)).toBeCloseTo(0, 9);
    expect(nps.weighted).toMatchObject({ shown: true, estimate: { base: 160 } });
    expect(nps.design).toBeCloseTo(160 / nps.effective!, 9);
    expect(section.targets[0]!.levels[0]).toMatchObject({ level: 'north', target: 0.25, share: 0.5 });
  });

  it('take numbers of people for shares', () => {
    const responses = [
      ...people(30, 'north', '9|10'),
      ...people(30, 'south', '0|1'),
      ...people(30, 'east', '7|8'),
      ...people(30, 'west', '2|3'),
    ];
    const numbers = weightedTo(shop, { branch: { north: 400, south: 100, east: 300, west: 200 } });
    const shares = weightedTo(shop, { branch: { north: 0.4, south: 0.1, east: 0.3, west: 0.2 } });
    const [one, other] = [sectionOf(numbers, responses), sectionOf(shares, responses)];
    expect(valueOf(figureOf(one, 'nps').weighted)).toBeCloseTo(10, 9);
    expect(valueOf(figureOf(other, 'nps').weighted)).toBeCloseTo(10, 9);
  });

  it('are none where a group with a share has nobody, and the rest of the report stands', () => {
    const section = sectionOf(toBranches, [...people(80, 'north', '9|10'), ...people(40, 'south', '0|1')]);
    expect(section).toMatchObject({
      problem: { reason: 'noRespondent', item: 'branch', level: 'east' },
      weighting: null,
      figures: [],
    });
  });

  it('are none where the shares contradict each other', () => {
    const both = weightedTo(shop, {
      branch: { north: 0.9, south: 0.1 },
      age: { 'under-40': 0.5, 'from-40': 0.5 },
    });
    const of = (n: number, branch: string, age: string) =>
      times(n, () => response(shop, { recommend: '9|10', overall: '4|5', branch, age }));
    const section = sectionOf(both, [...of(40, 'north', 'under-40'), ...of(40, 'south', 'from-40')]);
    expect(section.problem).toEqual({ reason: 'contradiction' });
  });

  it('are hidden where they would give back a hidden group', () => {
    const section = sectionOf(toBranches, [
      ...people(80, 'north', '9|10'),
      ...people(40, 'south', '0|1'),
      ...people(20, 'east', '7|8'),
      // Too few to be shown: the total and the weighted total together would tell what they answered.
      ...people(4, 'west', '0|1'),
    ]);
    expect(figureOf(section, 'nps').unweighted.shown).toBe(true);
    expect(figureOf(section, 'nps').weighted).toEqual({ shown: false, reason: 'complement' });
    expect(figureOf(section, 'nps')).toMatchObject({ effective: null, design: null, change: null });
  });

  it('by two questions of two groups are not made of a handful, which the margins would give back', () => {
    const both = weightedTo(shop, {
      branch: { north: 0.5, south: 0.5 },
      age: { 'under-40': 0.5, 'from-40': 0.5 },
    });
    expect(planOf(both).joints).toEqual([['branch', 'age']]);
    const of = (n: number, branch: string, age: string) =>
      times(n, () => response(shop, { recommend: '9|10', overall: '4|5', branch, age }));
    const rest = [
      ...of(40, 'north', 'under-40'),
      ...of(40, 'south', 'from-40'),
      ...of(30, 'north', 'from-40'),
    ];
    expect(sectionOf(both, [...rest, ...of(3, 'south', 'under-40')]).problem).toEqual({ reason: 'tooFew' });
    expect(sectionOf(both, [...rest, ...of(12, 'south', 'under-40')]).problem).toBeNull();
  });

  it('tell the change both ways only where both waves may be told', () => {
    const wave = (n: number, recommend: string, id: string) =>
      ['north', 'south', 'east', 'west'].flatMap((branch) => people(n, branch, recommend, { wave: id }));
    const told = sectionOf(toBranches, [...wave(20, '2|3', 'spring'), ...wave(20, '9|10', 'autumn')]);
    expect(figureOf(told, 'nps').change).toMatchObject({
      unweighted: { from: 'spring', value: 200, clear: true },
      weighted: { from: 'spring', clear: true },
    });
    const broken = {
      ...toBranches,
      report: {
        ...toBranches.report,
        breaks: [{ item: 'recommend', wave: 'autumn', comparable: false, note: { en: 'Asked anew' } }],
      },
    };
    const anew = sectionOf(broken, [...wave(20, '2|3', 'spring'), ...wave(20, '9|10', 'autumn')]);
    expect(figureOf(anew, 'nps').change).toBeNull();
    expect(figureOf(anew, 'topTwo').change).not.toBeNull();
    const thin = sectionOf(toBranches, [...wave(4, '2|3', 'spring'), ...wave(20, '9|10', 'autumn')]);
    expect(figureOf(thin, 'nps').change).toBeNull();
  });
});

describe('weights that answers were imported with', () => {
  const imported: Survey = {
    ...shop,
    report: {
      ...shop.report,
      weights: { from: 'import', answers: ['overall', 'bought'], source: { en: 'Design' } },
    },
  };
  const drawn = (n: number, weight: string, codes: Record<string, string>, wave = 'autumn') =>
    times(n, () => withWeight(response(shop, codes, { wave }), weight));

  it('make every answer count as much', () => {
    const section = sectionOf(imported, [
      ...drawn(40, '3', { recommend: '10', overall: '5', staff: '7', bought: 'bread+milk' }),
      ...drawn(40, '1', { recommend: '0', overall: '1', staff: '1', bought: 'milk' }),
      ...times(20, () => response(shop, { recommend: '8', overall: '3', staff: '4', bought: 'nothing' })),
    ]);
    expect(section).toMatchObject({ imported: true, targets: [], problem: null });
    expect(section.weighting).toMatchObject({
      respondents: 80,
      leftOut: 20,
      smallest: 0.5,
      largest: 1.5,
      error: 0,
    });
    expect(valueOf(figureOf(section, 'nps').unweighted)).toBeCloseTo(0, 9);
    expect(valueOf(figureOf(section, 'nps').weighted)).toBeCloseTo(50, 9);
    const staff = section.ratings!.find(({ item }) => item === 'staff')!;
    expect(valueOf(staff.weighted)).toBeCloseTo((3 * 7 + 1) / 4, 9);
    const cells = (item: string) =>
      section
        .answers!.find((one) => one.item === item)!
        .cells.map(({ value, unweighted, weighted }) => [value, valueOf(unweighted), valueOf(weighted)]);
    expect(cells('overall').at(-1)).toEqual(['5', 0.4, 0.75]);
    // Who chose several counts once in the base.
    expect(cells('bought')).toEqual([
      ['bread', 0.4, 0.75],
      ['milk', 0.8, 1],
      ['nothing', 0.2, 0],
    ]);
  });

  it('are brought to 1 on average, so that their scale changes nothing', () => {
    const answers = (times: number) => [
      ...drawn(40, String(0.5 * times), { recommend: '10', overall: '5' }),
      ...drawn(35, String(0.25 * times), { recommend: '0', overall: '2' }),
    ];
    expect(sectionOf(imported, answers(8))).toEqual(sectionOf(imported, answers(1)));
  });

  it('make no figure that would give back a few people', () => {
    const few = [
      ...drawn(40, '1', { recommend: '10', overall: '5' }),
      ...drawn(4, '3', { recommend: '0', overall: '2' }),
    ];
    expect(sectionOf(imported, few)).toMatchObject({ problem: { reason: 'tooFew' }, figures: [] });
    // Three of those with a weight did not answer: the weighted figure beside the unweighted would tell of them.
    const without = [
      ...drawn(40, '1', { recommend: '10', overall: '5' }),
      ...drawn(20, '3', { recommend: '0', overall: '2' }),
      ...times(3, () => response(shop, { recommend: '5', overall: '3' })),
    ];
    expect(figureOf(sectionOf(imported, without), 'nps').weighted).toEqual({
      shown: false,
      reason: 'complement',
    });
    expect(
      sectionOf(
        imported,
        times(40, () => response(shop, { recommend: '5' })),
      ),
    ).toMatchObject({
      problem: { reason: 'tooFew' },
    });
  });
});

describe('ratings that are weighted', () => {
  const rated = surveyOf(`
title: T
thanks: T
locales: [en]
sampling: random
waves: [{ id: w1, closes: 2024-12-31 }, { id: w2, opens: 2025-01-01 }]
report:
  weights: { source: Register, targets: { age: { y: 0.5, o: 0.5 } } }
items:
  - { id: food, type: rating, text: Food }
  - { id: room, type: rating, text: Room }
  - { id: pool, type: rating, text: Pool }
  - { id: age, type: single, segment: true, text: Age, options: [{ value: y, label: Y }, { value: o, label: O }] }
`);
  /** Food rises by so little that it is clear alone and not among three; the pool by a whole point; the room not at all. */
  const food = { w1: [3, 4, 3, 3, 2], w2: [4, 4, 3, 3, 3, 2] };
  const wave = (id: 'w1' | 'w2', n: number) =>
    Array.from({ length: n }, (_, at) =>
      response(
        rated,
        {
          food: String(food[id][at % food[id].length]),
          room: String(3 + (at % 2)),
          pool: String((id === 'w1' ? 2 : 3) + (at % 2)),
          age: at % 3 === 0 ? 'o' : 'y',
        },
        { wave: id, endedAt: `${id === 'w1' ? 2024 : 2025}-02-01T10:00:00Z` },
      ),
    );
  const all = [...wave('w1', 150), ...wave('w2', 150)];
  const ratings = sectionOf(rated, all).ratings!;

  it('are judged together, weighted and not', () => {
    for (const way of ['unweighted', 'weighted'] as const) {
      const alone = ratings.map(({ change }) => change![way].p);
      expect(ratings.map(({ change }) => change!.judged![way].p)).toEqual(holm(alone));
    }
    expect(ratings.map(({ change }) => change!.unweighted.clear)).toEqual([true, false, true]);
    expect(ratings.map(({ change }) => change!.judged!.unweighted.clear)).toEqual([false, false, true]);
  });

  it('say without weights what is said where all ratings are followed', () => {
    const report = buildReport(rated, count(rated, all), stamp);
    const followed = report.sections.flatMap((one) => (one.kind === 'ratings' ? one.ratings : []));
    expect(ratings.map(({ change }) => change!.judged!.unweighted)).toEqual(
      followed.map(({ newest }) => ({ p: newest.adjusted, clear: newest.clear })),
    );
  });
});

describe('weights that are declared amiss', () => {
  const problems = (weights: string) => {
    try {
      surveyOf(`
title: T
thanks: T
locales: [en]
sampling: random
report:
  compare: [nosuch, say]
  weights:
    source: Register
    targets: ${weights}
items:
  - { id: recommend, type: nps, text: R }
  - { id: say, type: longtext, text: S }
  - { id: age, type: single, segment: true, text: A, options: [{ value: y, label: Y }, { value: o, label: O }] }
  - { id: sex, type: single, text: S, options: [{ value: f, label: F }, { value: m, label: M }] }
`);
    } catch (error) {
      return (error as Error).message.split('\n').filter((line) => !line.includes('compare'));
    }
    return [];
  };

  it('are named with their line', () => {
    expect(problems('{ age: { y: 0.4, o: 0.6 } }')).toEqual([]);
    expect(problems('{ age: { y: 400, o: 600 } }')).toEqual([]);
    expect(problems('{ town: { y: 1, o: 2 } }')).toEqual([
      'shop.yaml:10 report.weights: there is no question "town"',
    ]);
    expect(problems('{ sex: { f: 1, m: 2 } }')).toEqual([
      'shop.yaml:10 report.weights: "sex" divides respondents into no groups',
    ]);
    expect(problems('{ age: { y: 1, x: 2 } }')).toEqual([
      'shop.yaml:10 report.weights: "age" has no option "x"',
      'shop.yaml:10 report.weights: "age" has no share for "o"',
    ]);
    expect(problems('{ age: { y: 0.4, o: 0.4 } }')).toEqual([
      'shop.yaml:10 report.weights: the shares of "age" add up to 0.8, not 1',
    ]);
    expect(problems('{ age: { y: 0, o: 1 } }')).toHaveLength(1);
    expect(problems('{ age: { y: 0.4, o: 0.6 } }\n    answers: [recommend, say]')).toEqual([
      'shop.yaml:11 report.weights.answers: there is no question "say" with answers to count',
    ]);
    expect(problems('{ age: { y: 0.4, o: 0.6 } }\n    from: import')).toEqual([
      expect.stringContaining('needs "targets", or "from: import" in their place'),
    ]);
  });
});

describe('a real survey', () => {
  const survey = (targets: Targets) =>
    weightedTo(
      surveyOf(
        `
title: Passengers
thanks: Thank you
locales: [en]
sampling: random
waves:
  - { id: '2017', closes: 2017-12-31 }
  - { id: '2018', opens: 2018-01-01 }
items:
  - { id: recommend, type: nps, text: Recommend }
  - { id: overall, type: csat, text: Overall }
${Object.entries({ area: 'ABCDEFG', shift: '123', age: '1234567', gender: '12' })
  .map(
    ([id, codes]) =>
      `  - { id: ${id}, type: single, segment: true, text: ${id}, options: [${[...codes].map((code) => `{ value: '${code}', label: '${code}' }`).join(', ')}] }`,
  )
  .join('\n')}
`,
        'passengers.yaml',
      ),
      targets,
    );
  const rowsOf = (year: string) => readRows(`sfo-${year}.csv`);
  const responsesOf = (year: string) =>
    rowsOf(year).map((row) =>
      response(
        shop,
        {
          recommend: /^(\d|10)$/.test(row.NETPRO!) ? row.NETPRO! : 'skipped',
          overall: /^[1-5]$/.test(row.Q7ALL!) ? row.Q7ALL! : 'skipped',
          area: row.BAREA!,
          shift: row.STRATA!,
          age: /^[1-7]$/.test(row.AGE!) ? row.AGE! : 'skipped',
          gender: /^[12]$/.test(row.GENDER!) ? row.GENDER! : 'skipped',
        },
        { survey: 'passengers', wave: year, endedAt: `${year}-05-15T12:00:00Z` },
      ),
    );
  let waves: Response[];
  beforeAll(() => {
    if (process.env.REFERENCE_DATA) waves = [...responsesOf('2017'), ...responsesOf('2018')];
  });

  referenceTest(
    'raked to age and gender has the NPS that R gives',
    'sfo.reference.json',
    ({ raking_2018: wanted }) => {
      const raked = survey({ age: wanted.targets_age, gender: wanted.targets_gender });
      const section = sectionOf(raked, waves);
      expectNear(section.weighting!.effective, wanted.n_eff);
      expectNear(section.weighting!.design, wanted.kish_deff);
      expect(section.weighting!.respondents).toBe(wanted.n);
      const { weighted, effective, design } = figureOf(section, 'nps');
      expect(weighted).toMatchObject({ shown: true, estimate: { base: wanted.nps_raked.n } });
      expectNear(valueOf(weighted) as number, wanted.nps_raked.mean);
      expectNear(effective!, wanted.nps_raked.n_eff);
      expectNear(design!, wanted.nps_raked.kish_deff);
    },
  );

  referenceTest(
    'weighted to one mix of passengers no longer has a clear fall of satisfaction',
    'sfo.reference.json',
    () => {
      const mix = (column: string) => {
        const sums: Record<string, number> = {};
        for (const row of rowsOf('2017')) sums[row[column]!] = (sums[row[column]!] ?? 0) + Number(row.WEIGHT);
        return sums;
      };
      const section = sectionOf(survey({ area: mix('BAREA'), shift: mix('STRATA') }), waves);
      const { change } = figureOf(section, 'topTwo');
      expectNear(change!.unweighted.p, 0.000884993289092);
      expect(change!.unweighted.clear).toBe(true);
      expect(change!.weighted.p).toBeCloseTo(0.05398501577, 8);
      expect(change!.weighted.clear).toBe(false);
      expect(figureOf(section, 'nps').change).toMatchObject({
        unweighted: { clear: true },
        weighted: { clear: true },
      });
    },
  );
});
