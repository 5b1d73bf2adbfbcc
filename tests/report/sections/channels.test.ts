import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import type { ChannelsSection } from '#core/report/sections/channels/section.ts';
import type { Response } from '#core/response/response.ts';
import { LOCALES } from '#i18n/i18n.ts';
import { editionOf } from '#report/edition.ts';
import { sayChannels } from '#report/sections/channels/finding.ts';
import { response, stamp, surveyOf, times } from '../../core/report/fixtures.ts';

const fair = surveyOf(`
title: The fair
thanks: Thank you
locales: [en]
sampling: open-link
timezone: UTC
waves: [{ id: spring, closes: 2025-06-30, label: Spring }, { id: autumn, opens: 2025-07-01 }]
collectors:
  - { id: gate, channel: qr, label: Gate }
  - { id: letter, channel: email, sent: { spring: 400, autumn: 400 }, label: Letter }
  - { id: desk, channel: kiosk, sent: { spring: 400, autumn: 400 }, label: Desk }
  - { id: call, channel: phone, sent: { autumn: 400 }, label: Call }
quotas: [{ id: high, if: came = foot, max: 500 }]
items:
  - { id: recommend, type: nps, text: Would you recommend us? }
  - id: came
    type: single
    text: How did you come?
    options: [{ value: foot, label: On foot }, { value: car, label: By car }]
    endIf: { if: came = car, screenOut: true }
`);
const by = (collector: string, n: number, more: Partial<Response> = {}, recommend = '9') =>
  times(n, () =>
    response(
      fair,
      { recommend, came: 'foot' },
      {
        wave: 'autumn',
        collector,
        channel: fair.collectors.find(({ id }) => id === collector)!.channel,
        ...more,
      },
    ),
  );
const said = (responses: readonly Response[], locale = 'en', change = (one: ChannelsSection) => one) => {
  const report = buildReport(fair, count(fair, responses), stamp);
  const section = report.sections.find((one): one is ChannelsSection => one.kind === 'channels')!;
  return sayChannels(editionOf(report, locale), change(section));
};
const blank = 'skipped';

describe('what is said of ways of asking', () => {
  it('names the one that works clearly better than every other, and the two that lie furthest apart', () => {
    const sentences = said([...by('letter', 200), ...by('desk', 40)]);
    expect(sentences).toContain(
      'Web survey, E-mail works clearly better than every other way that could be compared, in: Response rate.',
    );
    expect(sentences).toContain(
      'Response rate: the ways differ clearly, from 0.0% (Phone survey, Telephone) to 50.0% (Web survey, E-mail).',
    );
  });

  it('names none where two share the first place', () => {
    const sentences = said([...by('letter', 200), ...by('desk', 190)]);
    expect(sentences.join()).not.toContain('works clearly better');
  });

  it('names two others where not the two ends differ clearly, and none where no two do', () => {
    const responses = [...by('letter', 100), ...by('desk', 200, {}, blank)];
    const withPairs = (clear: (first: string, second: string) => boolean) => (one: ChannelsSection) => ({
      ...one,
      comparisons: one.comparisons.map((comparison) => ({
        ...comparison,
        pairs: (comparison.pairs ?? []).map((pair) => ({ ...pair, clear: clear(pair.first, pair.second) })),
      })),
    });
    const isEnd = (way: string) => way === 'phone-survey/phone';
    expect(
      said(
        responses,
        'en',
        withPairs((first, second) => !isEnd(first) && !isEnd(second)),
      ),
    ).toContain(
      'Response rate: 50.0% (Questionnaire, Kiosk) is clearly more than 25.0% (Web survey, E-mail).',
    );
    expect(
      said(
        responses,
        'en',
        withPairs(() => false),
      ),
    ).toContain('Answered every question: the ways differ, but no two of them clearly.');
  });

  it('says by which way nobody answered', () => {
    expect(said(by('letter', 60))).toContain(
      'Nobody answered by: “Web survey, QR code”, “Questionnaire, Kiosk”, and “Phone survey, Telephone”.',
    );
  });

  it('says how many were screened out or came too late, and that nobody was', () => {
    const sentences = said([
      ...by('letter', 60),
      ...by('letter', 20, { outcome: 'screenedOut' }),
      ...by('gate', 12, { outcome: 'overQuota' }),
    ]);
    expect(sentences.map((one) => one.replaceAll('\u00a0', ' '))).toEqual(
      expect.arrayContaining([
        'Screened out, as the survey is not about them: 20 of 92 who sent anything, 21.7% (14.5% to 31.2%).',
        'Turned away when sending, as their quota was full: 12.',
      ]),
    );
    expect(said(by('letter', 60))).toContain('Nobody was screened out or turned away.');
    // Of a few not even that there are some.
    const few = said([...by('letter', 60), ...by('letter', 3, { outcome: 'screenedOut' })]).join('\n');
    expect(few).not.toMatch(/screened out/i);
  });

  it('says of each response rate whether it changed since the wave before', () => {
    const spring = { wave: 'spring', endedAt: '2025-03-01T10:00:00Z' };
    const sentences = said([
      ...by('letter', 80, spring),
      ...by('desk', 80, spring),
      ...by('letter', 200),
      ...by('desk', 82),
    ]);
    expect(sentences).toEqual(
      expect.arrayContaining([
        'Response rate clearly higher than in Spring: “Web survey, E-mail” (50.0%, before 20.0%).',
        'No clear change of the response rate since Spring: “Questionnaire, Kiosk” (20.5%, before 20.0%).',
      ]),
    );
  });

  it('is said whole in every language', () => {
    const spring = { wave: 'spring', endedAt: '2025-03-01T10:00:00Z' };
    for (const locale of LOCALES)
      for (const letters of [20, 80, 200])
        expect(
          said(
            [
              ...by('letter', 80, spring),
              ...by('letter', letters),
              ...by('desk', 90, {}, blank),
              ...by('letter', 20, { outcome: 'screenedOut' }),
              ...by('gate', 12, { outcome: 'overQuota' }),
            ],
            locale,
          ).join('\n'),
        ).not.toMatch(/[{}]|undefined/);
  });
});
