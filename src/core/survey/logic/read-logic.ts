import type { Finding, Path } from '../../yaml/finding.ts';
import type { ItemConfig } from '../items/item.ts';
import type { Computed, Item } from '../survey.ts';
import { readCondition, readTerm, type Fault } from './read-condition.ts';

/** An item as it was written, and where. */
export interface Placed {
  readonly item: ItemConfig;
  readonly path: Path;
}

/**
 * The items with everything that depends on earlier answers: when they are shown, when they must be answered, and how
 * those that are computed come to their value.
 *
 * @param placed the written items, in their order
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
  const read = placed.map(({ item: written, path }, index): Item => {
    const condition = (source: string | undefined, ...field: Path) =>
      source === undefined
        ? undefined
        : told([...path, ...field], readCondition(source, items, index)).condition;
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
      visibleIf: 'visibleIf' in written ? condition(written.visibleIf, 'visibleIf') : undefined,
      requiredIf: 'requiredIf' in written ? condition(written.requiredIf, 'requiredIf') : undefined,
      computed: computed(),
    };
    return { ...items[index]!, ...withoutGaps(logic) };
  });
  return { items: read, findings };
}

/** Only what is there: an item is plain JSON, in which nothing is undefined. */
function withoutGaps<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Fields>;
}
