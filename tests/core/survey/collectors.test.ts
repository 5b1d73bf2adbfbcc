import { describe, expect, it } from 'vitest';
import { kindOf, LISTENING_METHODS, methodOf, wayOfCollector, wayOfId } from '#core/survey/listening.ts';
import { readSurvey } from '#core/survey/read.ts';
import { CHANNELS } from '#core/survey/survey.ts';

const problemsOf = (
  sent: string,
  waves = '[{ id: spring, closes: 2026-06-30 }, { id: autumn, opens: 2026-07-01 }]',
) => {
  const read = readSurvey(
    `title: Visit
thanks: Thank you
locales: [en]
sampling: census
waves: ${waves}
collectors:
  - id: letter
    channel: email
    label: Letter
    sent: ${sent}
items: [{ id: recommend, type: nps, text: Would you recommend us? }]
`,
    'visit.yaml',
  );
  return read.ok ? [] : read.problems.map(({ line, message, hint }) => `${line} ${message}. ${hint}.`);
};

describe('how many a collector was sent to', () => {
  it('is a number a wave, or one number where there is one wave', () => {
    expect(problemsOf('{ spring: 400, autumn: 450 }')).toEqual([]);
    expect(problemsOf('400', '[{ id: spring }]')).toEqual([]);
  });

  it('names waves that there are', () => {
    expect(problemsOf('400')).toEqual([
      '10 collector "letter" does not say in which wave it was sent to 400 people. Write a number a wave, such as "sent: { autumn: 400 }".',
    ]);
    expect(problemsOf('{ summer: 400 }')).toEqual([
      '10 there is no wave "summer". Use one of spring, autumn.',
    ]);
  });
});

describe('a way of asking', () => {
  it('has a method of a known kind for every channel', () => {
    for (const channel of CHANNELS) {
      const method = methodOf({ channel });
      expect(LISTENING_METHODS).toContain(method);
      expect(kindOf(method)).toBe('active');
    }
  });

  it('is read back from what is stored with counts', () => {
    const collector = { channel: 'qr', method: 'consumer-day' } as const;
    expect(wayOfId(wayOfCollector(collector))).toEqual(collector);
  });
});
