import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import type { Response } from '#core/response/response.ts';
import type { Survey } from '#core/survey/survey.ts';
import { response, shop, stamp, times } from './fixtures.ts';

const by = (n: number, collector: string | null, channel: Response['channel'] = 'qr') =>
  times(n, () => response(shop, { recommend: '9' }, { collector, channel, locale: 'en' }));
const tablesOf = (responses: readonly Response[], survey: Survey = shop) =>
  Object.fromEntries(
    buildReport(survey, count(survey, responses), stamp).method.coverage.map(({ by: table, rows }) => [
      table,
      rows.map(({ level, responses: n }) => [level, n]),
    ]),
  );

describe('how responses reached us', () => {
  it('is told by channel, collector and language', () => {
    const report = buildReport(
      shop,
      count(shop, [...by(30, 'till'), ...by(20, 'door'), ...by(12, 'letter', 'email')]),
      stamp,
    );
    expect(report.method.coverage).toEqual([
      {
        by: 'channel',
        rows: [
          { level: 'qr', label: null, responses: 50 },
          { level: 'email', label: null, responses: 12 },
        ],
      },
      {
        by: 'collector',
        rows: [
          { level: 'till', label: { en: 'Till', es: 'Caja' }, responses: 30 },
          { level: 'door', label: { en: 'Door', es: 'Puerta' }, responses: 20 },
          { level: 'letter', label: { en: 'Letter', es: 'Carta' }, responses: 12 },
        ],
      },
      { by: 'locale', rows: [{ level: 'en', label: null, responses: 62 }] },
    ]);
  });

  it('is told from the minimum on', () => {
    expect(tablesOf(by(9, 'till'))).toEqual({});
    expect(tablesOf(by(10, 'till'))).toMatchObject({ channel: [['qr', 10]] });
  });

  it('has no table of collectors where none was used that the survey has', () => {
    expect(Object.keys(tablesOf(by(40, null)))).toEqual(['channel', 'locale']);
    expect(Object.keys(tablesOf(by(40, 'gone')))).toEqual(['channel', 'locale']);
  });

  it('hides a collector that its channel and the others would give back', () => {
    expect(tablesOf([...by(30, 'till'), ...by(3, 'door')])).toMatchObject({
      channel: [['qr', 33]],
      collector: [
        ['till', null],
        ['door', null],
      ],
    });
  });

  it('counts those who came by no collector as hidden beside them', () => {
    const rows = (unnamed: number) => tablesOf([...by(30, 'till'), ...by(20, 'door'), ...by(unnamed, null)]);
    expect(rows(3).collector).toEqual([
      ['till', 30],
      ['door', null],
    ]);
    expect(rows(10).collector).toEqual([
      ['till', 30],
      ['door', 20],
    ]);
  });
});
