import { describe, expect, test } from 'vitest';
import { buildProgram, surveysOf, type Source } from '#core/program/build-program.ts';
import type { Program } from '#core/program/program.ts';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import type { Response } from '#core/response/response.ts';
import type { Survey } from '#core/survey/survey.ts';
import { response, shop, stamp, times } from '../report/fixtures.ts';

const program = (more: Partial<Program>): Program => ({
  id: 'us',
  locales: ['en', 'es'],
  title: { en: 'Us', es: 'Nosotros' },
  chain: [],
  journey: [],
  places: [],
  ...more,
});
const released = (survey: Survey, responses: readonly Response[]): Source => ({
  survey,
  release: { report: buildReport(survey, count(survey, responses), stamp), digest: 'd'.repeat(64) },
});
const answers = (n: number, codes: Record<string, string>, survey = shop) =>
  times(n, () => response(survey, codes));
const chainOf = (item: string): Program =>
  program({ chain: [{ name: 'customer-satisfaction', figures: [{ survey: 'shop', item }] }] });

describe('a program is made of what its surveys have published', () => {
  const responses = [
    ...answers(60, { recommend: '9', overall: '5', staff: '7' }),
    ...answers(40, { recommend: '3', overall: '2', staff: '4' }),
  ];
  const source = released(shop, responses);
  const { report } = source.release!;

  test('each figure is the one of the report', () => {
    const figureOf = (item: string) => buildProgram(chainOf(item), [source]).chain[0]!.figures[0]!;
    const nps = report.headline.find((one) => one.metric === 'nps');
    const csat = report.headline.find((one) => one.metric === 'csat');
    expect(figureOf('recommend')).toMatchObject({ metric: 'nps', figure: nps?.nps });
    expect(figureOf('overall')).toMatchObject({ metric: 'topTwo', figure: csat?.topTwo });
    const mean = report.distributions.find(({ item }) => item === 'staff')!.waves.at(-1)!.mean;
    expect(figureOf('staff')).toMatchObject({
      metric: 'mean',
      points: { min: 1, max: 7 },
      figure: { shown: true, estimate: mean },
    });
  });

  test('what the report hides is hidden, and says why', () => {
    const few = released(shop, answers(4, { recommend: '9' }));
    const { figures } = buildProgram(chainOf('recommend'), [few]).chain[0]!;
    expect(figures[0]!.figure).toEqual({ shown: false, reason: 'tooFew' });
    expect(JSON.stringify(figures)).not.toContain('estimate');
  });

  test('what is not released is not there yet', () => {
    const made = buildProgram(chainOf('recommend'), [{ survey: shop, release: null }]);
    expect(made.chain[0]!.figures[0]).toMatchObject({ figure: null, change: null });
    expect(made.sources).toEqual([{ survey: 'shop', title: shop.title, release: null }]);
    expect(made.synthetic).toBe(false);
  });

  test('it names its sources, once each, and says whether any of them is made up', () => {
    const made = buildProgram(
      program({
        chain: chainOf('overall').chain,
        places: [{ kind: 'segment', survey: 'shop', segment: 'branch', item: 'recommend' }],
      }),
      [
        released(
          shop,
          responses.map((one) => ({ ...one, synthetic: true })),
        ),
      ],
    );
    expect(
      made.sources.map(({ survey, release }) => [survey, release?.responses, release?.sequence]),
    ).toEqual([['shop', 100, 1]]);
    expect(made.synthetic).toBe(true);
  });

  test('it is made up as soon as one of its surveys is', () => {
    const other: Survey = { ...shop, id: 'other' };
    const both = program({
      chain: [
        {
          name: 'customer-satisfaction',
          figures: [
            { survey: 'shop', item: 'overall' },
            { survey: 'other', item: 'overall' },
          ],
        },
      ],
    });
    const sourcesOf = (isMadeUp: boolean) => [
      released(shop, responses),
      released(
        other,
        responses.map((one) => ({ ...one, synthetic: isMadeUp })),
      ),
    ];
    expect(buildProgram(both, sourcesOf(true)).synthetic).toBe(true);
    expect(buildProgram(both, sourcesOf(false)).synthetic).toBe(false);
  });

  test('its surveys are known by what it names', () => {
    expect(
      surveysOf(
        program({
          journey: [{ name: 'after', figures: [{ survey: 'b', item: 'x' }] }],
          places: [
            {
              kind: 'surveys',
              of: [
                { survey: 'a', item: 'x', label: {} },
                { survey: 'b', item: 'x', label: {} },
              ],
            },
          ],
        }),
      ),
    ).toEqual(['b', 'a']);
  });
});

describe('places', () => {
  test('of one survey have the ranks that the differences of its report leave open', () => {
    const source = released(shop, [
      ...answers(60, { recommend: '9|10', branch: 'north' }),
      ...answers(55, { recommend: '10|9', branch: 'south' }),
      ...answers(50, { recommend: '2|3', branch: 'east' }),
      ...answers(12, { recommend: '0|1', branch: 'west' }),
    ]);
    const [compared] = buildProgram(
      program({ places: [{ kind: 'segment', survey: 'shop', segment: 'branch', item: 'recommend' }] }),
      [source],
    ).places;
    expect(compared!.places.map(({ id, rank }) => [id, rank])).toEqual([
      ['north', { first: 1, last: 2 }],
      ['south', { first: 1, last: 2 }],
      ['east', { first: 3, last: 3 }],
      ['west', null],
    ]);
    expect(compared!.places[0]).toMatchObject({ ahead: ['east'], behind: [], alike: ['south'] });
    expect([compared!.pairs, compared!.clear]).toEqual([3, 2]);
  });

  test('with a survey each are compared by all pairs, with Holm, and not where a base is low', () => {
    const placed = (id: string, codes: readonly (readonly [number, string])[]): Source => {
      const survey = { ...shop, id };
      return released(
        survey,
        codes.flatMap(([n, recommend]) => answers(n, { recommend }, survey)),
      );
    };
    const sources = [
      placed('a', [
        [70, '9'],
        [30, '3'],
      ]),
      placed('b', [
        [40, '9'],
        [60, '3'],
      ]),
      placed('c', [
        [60, '9'],
        [40, '3'],
      ]),
      placed('d', [[20, '10']]),
    ];
    const [compared] = buildProgram(
      program({
        places: [
          {
            kind: 'surveys',
            of: ['a', 'b', 'c', 'd', 'e'].map((survey) => ({
              survey,
              item: 'recommend',
              label: { en: survey, es: survey },
            })),
          },
        ],
      }),
      [...sources, { survey: { ...shop, id: 'e' }, release: null }],
    ).places;
    expect(compared!.places.map(({ id, rank }) => [id, rank])).toEqual([
      ['a', { first: 1, last: 2 }],
      ['b', { first: 3, last: 3 }],
      ['c', { first: 1, last: 2 }],
      ['d', null],
      ['e', null],
    ]);
    expect([compared!.pairs, compared!.clear]).toEqual([3, 2]);
    expect(compared!.places.at(-1)!.figure).toBeNull();
  });
});
