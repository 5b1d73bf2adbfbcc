import { itemsOf } from '../../../survey/survey.ts';
import { share } from '../../../metrics/share.ts';
import type { Basis } from '../../basis.ts';
import { figure, protect, type Cell } from '../../suppress.ts';
import { turnedAwayItem, type TurnedAwayOutcome } from '../../tally.ts';
import type { Reached } from './figures.ts';
import type { CountShown, TurnedAway, TurnedAwayRow } from './section.ts';

const OUTCOMES: readonly TurnedAwayOutcome[] = ['screenedOut', 'overQuota'];

/**
 * How many sent answers that are counted in no figure, of everyone and by way. Each outcome is a table of its own, whose
 * small cells are hidden with their complements: those who were screened out have said why.
 *
 * The share of the screened out is x / n of all who sent anything, with Wilson's interval. It is shown only where every
 * number that it is made of is.
 */
export function turnedAwayOf(
  basis: Basis,
  all: Reached,
  ways: readonly Reached[],
): { readonly turnedAway?: TurnedAway } {
  const rows = [all, ...ways];
  const tables = OUTCOMES.map((outcome) => ({
    outcome,
    cells: rows.map(({ group }): Cell => {
      const item = turnedAwayItem(outcome);
      // Beside earlier releases a number may tell on a few that alone tells on nobody.
      const isWithheld = group.level !== '' && basis.counts.isWithheld(group, item);
      return {
        key: group.level,
        size: basis.counts.states(group, item).get('answered') ?? 0,
        ...(isWithheld ? { fixed: 'secret' as const } : {}),
      };
    }),
  })).filter(({ outcome, cells }) => mayHappen(basis, outcome) || cells[0]!.size > 0);
  if (tables.length === 0) return {};
  const counts = tables.map(({ cells }) => shownOf(cells, basis.minimum));
  const screened = tables.findIndex(({ outcome }) => outcome === 'screenedOut');
  return {
    turnedAway: {
      outcomes: tables.map(({ outcome }) => outcome),
      rows: rows.map((reached, place): TurnedAwayRow => ({
        way: place === 0 ? null : reached.group.level,
        counts: counts.map((column) => column[place]!),
        screenedOut:
          screened < 0
            ? null
            : shareOf(
                reached,
                counts.map((column) => column[place]!),
                screened,
              ),
      })),
    },
  };
}

/** Whether the survey as it is now turns anybody away like that. */
function mayHappen({ survey }: Basis, outcome: TurnedAwayOutcome): boolean {
  return outcome === 'overQuota'
    ? survey.quotas.length > 0
    : itemsOf(survey).some(({ endIf }) => endIf?.screenOut === true);
}

/** The numbers of everyone and of each way, as they may be published. That there is nobody tells nothing of anybody. */
function shownOf(cells: readonly Cell[], minimum: number): CountShown[] {
  const [whole, ...parts] = cells;
  const sum = { whole: whole!.key, parts: parts.map(({ key }) => key) };
  const reasons = protect(cells, [sum], minimum);
  return cells.map(({ key, size, fixed }) => {
    const reason = reasons.get(key) ?? null;
    if (size === 0 || reason === null || reason === 'noData') return { shown: true, responses: size };
    return { shown: false, reason: fixed === 'secret' && size >= minimum ? 'complement' : reason };
  });
}

function shareOf({ responses, reason }: Reached, counts: readonly CountShown[], screened: number) {
  const hidden = counts.find((one) => !one.shown);
  const numbers = counts.map((one) => (one.shown ? one.responses : 0));
  const n = numbers.reduce((sum, one) => sum + one, reason === null ? responses : 0);
  const estimate = n > 0 ? share({ x: numbers[screened]!, n }) : null;
  // Of a way by which nobody was counted the reason is that there is nothing to hide.
  return figure(estimate, hidden?.reason ?? (reason === 'noData' ? null : reason));
}
