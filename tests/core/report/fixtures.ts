import fc from 'fast-check';
import type { Answer, Response } from '#core/response/response.ts';
import type { ReleaseStamp } from '#core/report/report.ts';
import { readSurvey } from '#core/survey/read.ts';
import { SPECIALS } from '#core/survey/item.ts';
import type { Survey } from '#core/survey/survey.ts';

/** A survey from its text; a mistake in it fails the test that asked for it. */
export function surveyOf(source: string, file = 'shop.yaml'): Survey {
  const read = readSurvey(source, file);
  if (!read.ok)
    throw new Error(read.problems.map(({ line, message }) => `${file}:${line} ${message}`).join('\n'));
  return read.survey;
}

/** Every type of item, two languages, two waves, two segments and collectors of two channels. */
export const shop = surveyOf(`
title: { en: Your visit, es: Su visita }
thanks: { en: Thank you, es: Gracias }
locales: [en, es]
sampling: open-link
timezone: Europe/Madrid
waves:
  - { id: spring, closes: 2025-06-30, invited: 500, label: { en: Spring, es: Primavera } }
  - { id: autumn, opens: 2025-07-01 }
collectors:
  - { id: till, channel: qr, label: { en: Till, es: Caja } }
  - { id: door, channel: qr, label: { en: Door, es: Puerta } }
  - { id: letter, channel: email, label: { en: Letter, es: Carta } }
items:
  - { id: recommend, type: nps, text: { en: 'Would you recommend us?', es: '¿Nos recomendaría?' } }
  - { id: overall, type: csat, text: { en: How was it?, es: ¿Qué tal? }, help: { en: All in all, es: En conjunto } }
  - { id: staff, type: rating, scale: 1-7, specials: [doesNotApply], text: { en: Staff, es: Personal } }
  - id: bought
    type: multiple
    text: { en: What did you buy?, es: ¿Qué compró? }
    options:
      - { value: bread, label: { en: Bread, es: Pan } }
      - { value: milk, label: { en: Milk, es: Leche } }
      - { value: nothing, exclusive: true, label: { en: Nothing, es: Nada } }
  - id: branch
    type: single
    segment: true
    text: { en: Branch, es: Sucursal }
    options:
      - { value: north, label: { en: North, es: Norte } }
      - { value: south, label: { en: South, es: Sur } }
      - { value: east, label: { en: East, es: Este } }
      - { value: west, label: { en: West, es: Oeste } }
  - id: age
    type: single
    segment: true
    specials: [refused]
    text: { en: Age, es: Edad }
    options:
      - { value: under-40, label: { en: Under 40, es: Menos de 40 } }
      - { value: from-40, label: { en: 40 or over, es: 40 o más } }
  - { id: comment, type: longtext, text: { en: Anything else?, es: ¿Algo más? } }
`);

export const stamp: ReleaseStamp = { sequence: 1, at: '2025-08-01T06:00:00Z', previous: null };

let made = 0;
/**
 * One code as an answer, or one of the ways of not giving any. Of codes with a bar between them one response after the
 * other takes the next: a group that all gave the same answer is not published.
 */
export function answer(codes: string): Answer {
  const each = codes.split('|');
  const code = each[made % each.length]!;
  if (code === 'skipped' || code === 'notShown' || (SPECIALS as readonly string[]).includes(code)) {
    return { state: code as 'skipped' };
  }
  return { state: 'answered', values: code === '' ? [] : code.split('+') };
}

/** A response to a survey from the codes of its answers; several choices are joined by a plus sign. */
export function response(
  survey: Survey,
  codes: Readonly<Record<string, string>>,
  more: Partial<Response> = {},
): Response {
  made++;
  return {
    id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    survey: survey.id,
    version: survey.version,
    wave: survey.waves.at(-1)!.id,
    locale: survey.locales[0]!,
    channel: 'link',
    collector: null,
    startedAt: null,
    endedAt: '2025-07-15T10:00:00Z',
    answers: Object.fromEntries(Object.entries(codes).map(([item, code]) => [item, answer(code)])),
    synthetic: false,
    seed: null,
    outcome: 'complete',
    ...more,
  };
}

/** The same response `n` times over, under ids of their own. */
export function times(n: number, make: () => Response): Response[] {
  return Array.from({ length: n }, make);
}

/** Any responses to the shop's survey, uneven on purpose so that small cells are common. */
export const anyResponses: fc.Arbitrary<Response[]> = fc
  .array(
    fc.record({
      wave: fc.constantFrom('spring', 'autumn', 'autumn'),
      locale: fc.constantFrom('en', 'en', 'en', 'es'),
      came: fc.constantFrom(
        'link/',
        'link/',
        'link/',
        'qr/till',
        'qr/till',
        'qr/door',
        'email/letter',
        'email/',
        'paper/',
        'qr/old-poster',
      ),
      recommend: fc.oneof(
        fc.integer({ min: 0, max: 10 }).map(String),
        fc.constantFrom('skipped', 'notShown'),
      ),
      overall: fc.constantFrom('1', '2', '3', '4', '5', 'skipped'),
      staff: fc.constantFrom('1', '4', '7', 'doesNotApply', 'skipped'),
      bought: fc.constantFrom('bread', 'bread+milk', 'nothing', 'skipped'),
      branch: fc.constantFrom(
        'north',
        'north',
        'north',
        'south',
        'south',
        'east',
        'west',
        'skipped',
        'closed-branch',
      ),
      age: fc.constantFrom('under-40', 'from-40', 'from-40', 'from-40', 'refused'),
      comment: fc.constantFrom('', 'skipped'),
      day: fc.integer({ min: 1, max: 28 }),
    }),
    { minLength: 1, maxLength: 120, size: 'max' },
  )
  .map((rows) =>
    rows.map(({ wave, locale, came, day, ...codes }) => {
      const [channel, collector] = came.split('/') as [Response['channel'], string];
      const endedAt = `2025-0${wave === 'spring' ? 5 : 7}-${String(day).padStart(2, '0')}T12:00:00Z`;
      return response(shop, codes, { wave, locale, channel, collector: collector || null, endedAt });
    }),
  );
