import type { Finding, Path } from '../../yaml/finding.ts';
import type { Condition } from '../expression/expression.ts';
import type { Placed } from '../placed.ts';
import type { Computed, End, Item, Skip } from '../item.ts';
import { withJumps } from './jumps.ts';
import { neverHolds } from './never.ts';
import { readCondition, readTerm, type Fault } from './read-condition.ts';

/** What a jump may lead to. */
export interface Targets {
  /** Where an item or a section begins, counted in items from the beginning; undefined where there is none. */
  readonly placeOf: (target: string) => number | undefined;
  readonly endings: readonly string[];
}

/**
 * The items with everything that depends on earlier answers: when they are shown, when they must be answered, where
 * they lead, and how those that are computed come to their value.
 *
 * @param placed the items with where they were written, in their order
 * @param items the same items as the program uses them, still without any of that
 */
export function readLogic(
  placed: readonly Placed[],
  items: readonly Item[],
  targets: Targets,
): { readonly items: readonly Item[]; readonly findings: readonly Finding[] } {
  const read = placed.map((one, index) => readOne(one, index, items, targets));
  const findings = read.flatMap((one) => one.findings);
  const jumping = withJumps(
    read.map(({ item }) => item),
    targets.placeOf,
  );
  // What cannot be read looks like a contradiction too: one mistake at a time.
  if (findings.length === 0)
    jumping.forEach((item, index) => {
      if (item.visibleIf && neverHolds(item.visibleIf, jumping))
        findings.push({ path: [...placed[index]!.path, 'id'], ...unreachable(item) });
    });
  return { items: jumping, findings };
}

function readOne(
  { item: written, path, written: { path: whole }, within, own }: Placed,
  index: number,
  items: readonly Item[],
  targets: Targets,
): { readonly item: Item; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const tell = (fault: Fault, path: Path) => void findings.push({ ...fault, path });
  const heard = <Read extends { readonly faults: readonly Fault[] }>(read: Read, path: Path): Read => {
    for (const fault of read.faults) tell(fault, path);
    return read;
  };
  /** `before` counts the items that may be asked about: those after which the item stands, or it too. */
  const condition = (source: string | undefined, before: number, path: Path) =>
    source === undefined ? undefined : heard(readCondition(source, items, before), path).condition;
  const shared = within && condition(within.source, index, within.path);

  const computed = (): Computed | undefined => {
    if (written.type === 'gap' && written.cases)
      return {
        cases: written.cases.map(({ value, if: source }) => ({
          value,
          if: condition(source, index, [...whole, 'pair'])!,
        })),
      };
    if (written.type !== 'computed') return undefined;
    if (written.value !== undefined)
      return { value: heard(readTerm(written.value, items, index), [...path, 'value']).term ?? 0 };
    return {
      cases: (written.options ?? []).map((option, place) => {
        const holds = condition(option.if, index, [...path, 'options', place, 'if']);
        return { value: option.value, ...(holds ? { if: holds } : {}) };
      }),
    };
  };
  const skipTo = (): Skip | undefined => {
    if (!('skipTo' in written) || !written.skipTo) return undefined;
    const { if: source, to } = written.skipTo;
    const fault = misleading(to, index, items, targets);
    if (fault) tell(fault, [...whole, 'skipTo', 'to']);
    const holds = condition(source, index + 1, [...whole, 'skipTo', 'if']);
    return holds && !fault ? { if: holds, to: items[targets.placeOf(to)!]!.id } : undefined;
  };
  const endIf = (): End | undefined => {
    if (!('endIf' in written) || written.endIf === undefined) return undefined;
    const plain = typeof written.endIf === 'string';
    const {
      if: source,
      ending,
      screenOut,
    } = typeof written.endIf === 'string'
      ? { if: written.endIf, ending: undefined, screenOut: undefined }
      : written.endIf;
    if (ending !== undefined && !targets.endings.includes(ending))
      tell(noEnding(ending, targets.endings), [...whole, 'endIf', 'ending']);
    const holds = condition(source, index + 1, [...whole, 'endIf', ...(plain ? [] : ['if'])]);
    return holds && { if: holds, ...(ending ? { ending } : {}), ...(screenOut ? { screenOut } : {}) };
  };
  const logic = {
    visibleIf: both(shared, own && condition(own.source, index, own.path)),
    requiredIf:
      'requiredIf' in written ? condition(written.requiredIf, index, [...whole, 'requiredIf']) : undefined,
    skipTo: skipTo(),
    endIf: endIf(),
    computed: computed(),
  };
  if (logic.requiredIf && 'required' in written && written.required)
    tell({ message: 'the question is required anyway', hint: 'Leave out required, or requiredIf' }, [
      ...whole,
      'requiredIf',
    ]);
  const item = items[index]!;
  const matrix = item.matrix && shared ? { ...item.matrix, visibleIf: shared } : undefined;
  return { item: { ...item, ...withoutGaps({ ...logic, matrix }) }, findings };
}

/** What is wrong with the place a question leads to. */
function misleading(
  to: string,
  index: number,
  items: readonly Item[],
  { placeOf }: Targets,
): Fault | undefined {
  const place = placeOf(to);
  const later = items.slice(index + 2).map(({ id }) => id);
  const hint =
    later.length > 0
      ? `Use one of ${later.join(', ')}, or the id of a later section`
      : 'Leave it out; use endIf to end the survey here';
  if (place === undefined) return { message: `"${to}" is no question and no section of this survey`, hint };
  if (place <= index) return { message: `"${to}" comes before, and a survey only goes on`, hint };
  const next = items.findIndex((item, at) => at > index && item.attached === undefined);
  if (place <= next) return { message: `"${to}" comes next anyway`, hint };
  return undefined;
}

function noEnding(ending: string, endings: readonly string[]): Fault {
  return {
    message: `there is no ending "${ending}"`,
    hint: endings.length > 0 ? `Use one of ${endings.join(', ')}` : 'Write it under "endings"',
  };
}

function unreachable({ jumped }: Item): Fault {
  return {
    message: jumped
      ? 'the question is never shown: whatever is answered, it is jumped over or does not apply'
      : 'the question is never shown: no answers fulfil its condition',
    hint: jumped
      ? 'Mend visibleIf, or the skipTo or endIf before it'
      : 'Mend visibleIf, or leave the question out',
  };
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
