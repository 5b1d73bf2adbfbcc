import type { Response } from '../response/response.ts';
import type { Survey } from '../survey/survey.ts';
import { answersCounted, firstCode } from './answers-counted.ts';
import { planOf, type CountingPlan } from './plan.ts';
import { sumsOf } from './sums.ts';
import { turnedAwayItem, type Tally, type TallyCell, type TallyWave } from './tally.ts';

/**
 * Counts the complete ones of some responses as the database does, and how many of the others there are: what the database is
 * checked against, and how a report is made where there is none. Cells, sums and waves come in code-unit order of what they count.
 *
 * @param partOf which of the hundred parts a response falls into (`heed.sums`); tests pass the database's own
 */
export function count(
  survey: Survey,
  given: readonly Response[],
  plan: CountingPlan = planOf(survey),
  partOf: (id: string) => number = () => 0,
): Tally {
  const responses = given.filter(({ outcome }) => outcome === 'complete');
  const cells = new Map<string, TallyCell>();
  const add = (cell: Omit<TallyCell, 'n'>) => {
    const key = JSON.stringify([cell.wave, cell.segment, cell.level, cell.item, cell.state, cell.value ?? 0]);
    cells.set(key, { ...cell, n: (cells.get(key)?.n ?? 0) + 1 });
  };

  for (const response of responses) {
    const { wave } = response;
    const answers = Object.entries(answersCounted(response, plan));
    for (const group of groupsOf(response, plan)) {
      add({ wave, ...group, item: '', state: '', value: null });
      if (COUNTED_ALONE.includes(group.segment)) continue;
      for (const [item, answer] of answers) {
        if (!isCountedIn(group.segment, item)) continue;
        add({ wave, ...group, item, state: answer.state, value: null });
        if (!('values' in answer)) continue;
        for (const value of answer.values) add({ wave, ...group, item, state: answer.state, value });
      }
    }
  }
  for (const response of given) {
    if (response.outcome === 'complete') continue;
    const turnedAway = { item: turnedAwayItem(response.outcome), state: 'answered', value: null };
    add({ wave: response.wave, segment: '', level: '', ...turnedAway });
    add({ wave: response.wave, segment: '@way', level: wayOf(response, plan.ways), ...turnedAway });
  }

  return {
    survey: survey.id,
    responses: responses.length,
    synthetic: responses.some((response) => response.synthetic),
    waves: wavesOf(responses),
    cells: [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell),
    sums: sumsOf(responses, plan.sets, partOf),
  };
}

/** Groups of whom nothing but their number is counted. */
const COUNTED_ALONE: readonly string[] = ['@channel', '@collector', '@locale'];

/** Pairs are counted of everyone alone; how it was answered, of everyone and by way. */
function isCountedIn(segment: string, item: string): boolean {
  if (item.includes('*')) return segment === '';
  return !item.startsWith('@') || segment === '' || segment === '@way';
}

function groupsOf(response: Response, { segments, joints, ways }: CountingPlan) {
  const codeOf = (item: string) => firstCode(response.answers[item]);
  return [
    { segment: '', level: '' },
    ...segments.flatMap((segment) => {
      const answer = response.answers[segment];
      const levels = answer && 'values' in answer ? answer.values : [];
      return (levels.length > 0 ? levels : ['']).map((level) => ({ segment, level }));
    }),
    ...joints.map((items) => {
      const codes = items.map(codeOf);
      return { segment: items.join('+'), level: codes.includes(undefined) ? '' : codes.join('+') };
    }),
    { segment: '@way', level: wayOf(response, ways) },
    { segment: '@channel', level: response.channel },
    { segment: '@collector', level: response.collector ?? '' },
    { segment: '@locale', level: response.locale },
  ];
}

/** As heed.ways_of gives it. */
function wayOf({ channel, collector }: Response, ways: CountingPlan['ways']): string {
  const way =
    ways.find((one) => 'collector' in one && one.collector === collector) ??
    ways.find((one) => 'channel' in one && one.channel === channel);
  return way?.way ?? channel;
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
