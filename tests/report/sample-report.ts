import { readFileSync } from 'node:fs';
import { buildReport } from '#core/report/build-report.ts';
import type { Report } from '#core/report/report.ts';
import type { Tally, TallyCell } from '#core/report/tally.ts';
import { readSurvey } from '#core/survey/read.ts';
import { isCoded } from '#core/survey/item.ts';
import { itemsOf, type Survey } from '#core/survey/survey.ts';
import { valuesOf } from '#core/survey/item-values.ts';

/** The demo survey as it ships, fielded in two waves, without what it says of its own report. */
export function sampleSurvey(change: (survey: Survey) => Survey = (survey) => survey): Survey {
  const file = 'src/content/surveys/airport.yaml';
  const words = ['ar', 'es', 'zh'].map((locale) => {
    const translation = file.replace('.yaml', `.${locale}.yaml`);
    return { locale, file: translation, source: readFileSync(translation, 'utf8') };
  });
  const read = readSurvey(readFileSync(file, 'utf8'), file, words);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  return change({
    ...read.survey,
    report: { publish: true, minimum: read.survey.report.minimum },
    waves: [
      { id: 'spring', label: inAll(read.survey, 'Spring'), opens: '2026-03-01', closes: '2026-05-31' },
      { id: 'autumn', label: inAll(read.survey, 'Autumn'), opens: '2026-09-01', closes: '2026-11-30' },
    ],
  });
}

function inAll(survey: Survey, text: string) {
  return Object.fromEntries(survey.locales.map((locale) => [locale, text]));
}

/**
 * Counts made by formula, so that every test sees the same report. `sizes` are the responses of each wave; values of a
 * scale pile up towards its top, and less so in the first wave.
 */
export function sampleTally(survey: Survey, sizes: readonly number[] = [900, 1204]): Tally {
  const waves = survey.waves.slice(0, sizes.length);
  const cells: TallyCell[] = [];
  waves.forEach(({ id: wave }, index) => {
    const all = sizes[index] ?? 0;
    const add = (segment: string, level: string, n: number) => {
      cells.push({ wave, segment, level, item: '', state: '', value: null, n });
      if (segment.startsWith('@')) return;
      for (const item of itemsOf(survey)) {
        if (!isCoded(item)) continue;
        const skipped = item.required ? 0 : Math.floor(n * 0.06);
        const declined = item.specials.length > 0 ? Math.floor(n * 0.09) : 0;
        const answered = n - skipped - declined;
        const cell = { wave, segment, level, item: item.id };
        if (skipped) cells.push({ ...cell, state: 'skipped', value: null, n: skipped });
        if (declined) cells.push({ ...cell, state: item.specials[0] ?? '', value: null, n: declined });
        cells.push({ ...cell, state: 'answered', value: null, n: answered });
        const values = valuesOf(item);
        const tilt = 1.9 + 0.25 * index + 0.1 * level.length;
        const weights = values.map((_, place) => ('scale' in item ? (place + 1) ** tilt : 5 - (place % 4)));
        if (item.type === 'multiple' || item.type === 'reasons') {
          weights.forEach((weight, place) =>
            cells.push({
              ...cell,
              state: 'answered',
              value: values[place] ?? '',
              n: Math.floor((answered * weight) / 8),
            }),
          );
          continue;
        }
        split(answered, weights).forEach((part, place) => {
          if (part > 0) cells.push({ ...cell, state: 'answered', value: values[place] ?? '', n: part });
        });
      }
    };
    add('', '', all);
    for (const item of itemsOf(survey)) {
      if (!item.segment) continue;
      const levels = ['', ...valuesOf(item)];
      const shares = levels.map((_, place) =>
        place === 0 ? 2 : place === levels.length - 1 ? 0.35 : place === 2 ? 0.9 : 10,
      );
      split(all, shares).forEach((n, place) => add(item.id, levels[place] ?? '', n));
    }
    split(all, [9, 6, 1]).forEach((n, place) => add('@channel', ['link', 'qr', 'email'][place] ?? '', n));
    split(all, [9, 4, 2, 1]).forEach((n, place) =>
      add('@collector', ['', 'gate-a', 'gate-b', 'booking-mail'][place] ?? '', n),
    );
    split(
      all,
      survey.locales.map((_, place) => [20, 6, 3, 0.1][place] ?? 1),
    ).forEach((n, place) => add('@locale', survey.locales[place] ?? '', n));
  });
  return {
    survey: survey.id,
    responses: sizes.reduce((sum, n) => sum + n, 0),
    synthetic: true,
    waves: waves.map(({ id, opens, closes }, index) => ({
      wave: id,
      responses: sizes[index] ?? 0,
      first: `${opens ?? '2026-03-01'}T18:00:00.000Z`,
      last: `${closes ?? '2026-05-31'}T18:00:00.000Z`,
    })),
    cells,
    sums: [],
  };
}

/** Whole numbers in proportion to the weights that add up to n; what is left over goes to the heaviest. */
function split(n: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const parts = weights.map((weight) => Math.floor((n * weight) / sum));
  const heaviest = weights.indexOf(Math.max(...weights));
  return parts.map((part, place) =>
    place === heaviest ? part + n - parts.reduce((total, one) => total + one, 0) : part,
  );
}

/** A report of two waves that has every part a page can show. */
export function sampleReport(sizes?: readonly number[], change?: (survey: Survey) => Survey): Report {
  const survey = sampleSurvey(change);
  return buildReport(survey, sampleTally(survey, sizes), {
    sequence: 3,
    at: '2026-11-21T20:15:00.000Z',
    previous: 'ab'.repeat(32),
  });
}
