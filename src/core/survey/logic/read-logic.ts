import type { Finding, Path } from '../../yaml/finding.ts';
import type { Condition } from '../expression/expression.ts';
import type { Placed } from '../placed.ts';
import type { Computed, Item } from '../survey.ts';
import { readCondition, readTerm, type Fault } from './read-condition.ts';

/**
 * The items with everything that depends on earlier answers: when they are shown, when they must be answered, and how
 * those that are computed come to their value.
 *
 * @param placed the items with where they were written, in their order
 * @param items the same items as the program uses them, still without any of that
 */
export function readLogic(
  placed: readonly Placed[],
  items: readonly Item[],
): { readonly items: readonly Item[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const told = <Read extends { readonly faults: readonly Fault[] }>(path: Path, read: Read): Read => {
    findings.push(...read.faults.map((fault) => ({ ...fault, path })));
    return read;
  };
  const read = placed.map(({ item: written, written: { path }, within, own }, index): Item => {
    const at = (source: string | undefined, path: Path) =>
      source === undefined ? undefined : told(path, readCondition(source, items, index)).condition;
    const condition = (source: string | undefined, ...field: Path) => at(source, [...path, ...field]);
    const shared = within && at(within.source, within.path);
    const computed = (): Computed | undefined => {
      if (written.type !== 'computed') return undefined;
      if (written.value !== undefined)
        return { value: told([...path, 'value'], readTerm(written.value, items, index)).term ?? 0 };
      return {
        cases: (written.options ?? []).map((option, place) => {
          const holds = condition(option.if, 'options', place, 'if');
          return { value: option.value, ...(holds ? { if: holds } : {}) };
        }),
      };
    };
    const logic = {
      visibleIf: both(shared, own && at(own.source, own.path)),
      requiredIf: 'requiredIf' in written ? condition(written.requiredIf, 'requiredIf') : undefined,
      computed: computed(),
    };
    const item = items[index]!;
    const matrix = item.matrix && shared ? { ...item.matrix, visibleIf: shared } : undefined;
    return { ...item, ...withoutGaps({ ...logic, matrix }) };
  });
  return { items: read, findings };
}

function both(one: Condition | undefined, other: Condition | undefined): Condition | undefined {
  return one && other ? { op: 'and', of: [one, other] } : (one ?? other);
}

/** Only what is there: an item is plain JSON, in which nothing is undefined. */
function withoutGaps<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Fields>;
}
