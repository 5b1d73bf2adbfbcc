import type { Response } from '../response/response.ts';
import { itemsOf, type Survey } from '../survey/survey.ts';
import type { Tally, TallyCell, TallyWave } from './tally.ts';

/**
 * Counts the complete ones of some responses as the database does: what the database is checked against, and how a report is made where there is
 * none. Cells and waves come in code-unit order of what they count.
 */
export function count(survey: Survey, given: readonly Response[]): Tally {
  const responses = given.filter(({ outcome }) => outcome === 'complete');
  const segments = itemsOf(survey)
    .filter((item) => item.segment)
    .map((item) => item.id);
  const cells = new Map<string, TallyCell>();
  const add = (cell: Omit<TallyCell, 'n'>) => {
    const key = JSON.stringify([cell.wave, cell.segment, cell.level, cell.item, cell.state, cell.value ?? 0]);
    cells.set(key, { ...cell, n: (cells.get(key)?.n ?? 0) + 1 });
  };

  for (const response of responses) {
    const { wave } = response;
    for (const group of groupsOf(response, segments)) {
      add({ wave, ...group, item: '', state: '', value: null });
      if (group.segment.startsWith('@')) continue;
      for (const [item, answer] of Object.entries(response.answers)) {
        add({ wave, ...group, item, state: answer.state, value: null });
        if (!('values' in answer)) continue;
        for (const value of answer.values) add({ wave, ...group, item, state: answer.state, value });
      }
    }
  }

  return {
    survey: survey.id,
    responses: responses.length,
    synthetic: responses.some((response) => response.synthetic),
    waves: wavesOf(responses),
    cells: [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell),
  };
}

function groupsOf(response: Response, segments: readonly string[]) {
  return [
    { segment: '', level: '' },
    ...segments.map((segment) => ({ segment, level: levelOf(response, segment) })),
    { segment: '@channel', level: response.channel },
    { segment: '@collector', level: response.collector ?? '' },
    { segment: '@locale', level: response.locale },
  ];
}

/** The code answered to a segment item, '' where none was. */
function levelOf(response: Response, segment: string): string {
  const answer = response.answers[segment];
  return answer && 'values' in answer ? (answer.values[0] ?? '') : '';
}

function wavesOf(responses: readonly Response[]): TallyWave[] {
  const waves = new Map<string, TallyWave>();
  for (const { wave, endedAt } of responses) {
    const known = waves.get(wave);
    waves.set(wave, {
      wave,
      responses: (known?.responses ?? 0) + 1,
      first: known && known.first < endedAt ? known.first : endedAt,
      last: known && known.last > endedAt ? known.last : endedAt,
    });
  }
  return [...waves.values()].sort((a, b) => (a.wave < b.wave ? -1 : 1));
}
