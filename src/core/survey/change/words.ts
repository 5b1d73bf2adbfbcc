import type { Change } from './diff.ts';

/** A change in plain words, as a line of a list. */
export function sayChange(change: Change): string {
  switch (change.kind) {
    case 'added':
      return `"${change.item}" is new`;
    case 'removed':
      return `"${change.item}" is gone; what people answered stays in the report of before`;
    case 'retyped':
      return `"${change.item}" was "${change.from}" and is "${change.to}"`;
    case 'rescaled':
      return `"${change.item}" had the scale ${change.from} and has ${change.to}`;
    case 'codesAdded':
      return `"${change.item}" has ${list(change.codes)} as ${change.codes.length > 1 ? 'new options' : 'a new option'}`;
    case 'codesRemoved':
      return `"${change.item}" has no ${list(change.codes)} any more`;
    case 'codesMoved':
      return `"${change.item}" has its options in another order`;
    case 'reworded':
      return `"${change.item}" calls "${change.code}" "${change.to}" instead of "${change.from}"`;
    case 'rules':
      return `"${change.item}" has another ${list(change.fields)}`;
    case 'moved':
      return `${list(change.items)} ${change.items.length > 1 ? 'are' : 'is'} asked in another place`;
  }
}

function list(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}` : quoted.join();
}
