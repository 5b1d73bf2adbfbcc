import { CHANNELS } from '../survey/survey.ts';
import type { Basis } from './basis.ts';
import type { CoverageTable, Hidden } from './report.ts';
import { protect, type Cell, type Sum } from './suppress.ts';

/** A coverage table, and why each of its rows is hidden or shown. */
export interface ProtectedCoverage {
  readonly table: CoverageTable;
  readonly reasons: readonly (Hidden | null)[];
}

/**
 * Responses of the current wave by channel, collector and language. Every collector belongs to a channel, so the tables
 * are protected together. A collector of '' stands for responses that came by none; without any collector there is no
 * such table. In a wave below the minimum even the levels that occur would tell, so there is none at all.
 */
export function coverage(basis: Basis): ProtectedCoverage[] {
  if (basis.current.responses < basis.minimum) return [];
  const channels = levelsOf(basis, 'channel', CHANNELS);
  const collectors = levelsOf(basis, 'collector', [...basis.survey.collectors.map((one) => one.id), '']);
  const locales = levelsOf(basis, 'locale', basis.survey.locales);
  const linked = linkCollectors(basis, channels, collectors);
  const cells: Cell[] = [{ key: 'total', size: basis.current.responses, fixed: 'open' }, ...channels, ...collectors, ...locales, ...linked.cells];
  const sums: Sum[] = [
    ...[channels, collectors, locales].map((parts) => ({ whole: 'total', parts: parts.map((part) => part.key) })),
    ...linked.sums,
  ];
  const reasons = protect(cells, sums, basis.minimum);
  return [
    tableOf(basis, 'channel', channels, reasons),
    ...(collectors.some(({ level }) => level !== '') ? [tableOf(basis, 'collector', collectors, reasons)] : []),
    tableOf(basis, 'locale', locales, reasons),
  ];
}

interface LevelCell extends Cell {
  readonly level: string;
}

/** The levels that occur, in the order given, then those that nobody knows any more. */
function levelsOf(basis: Basis, by: CoverageTable['by'], order: readonly string[]): LevelCell[] {
  const segment = `@${by}`;
  const wave = basis.current.id;
  const occurring = basis.counts.levels(wave, segment);
  return [...order.filter((level) => occurring.includes(level)), ...occurring.filter((level) => !order.includes(level))].map((level) => ({
    key: `${by}:${level}`,
    level,
    size: basis.counts.responses({ wave, segment, level }),
  }));
}

/** What a channel holds beside the responses of its collectors is what subtracting them from it would tell. */
function linkCollectors(basis: Basis, channels: readonly LevelCell[], collectors: readonly LevelCell[]) {
  const cells: Cell[] = [];
  const sums: Sum[] = [];
  for (const channel of channels) {
    const own = collectors.filter(({ level }) => basis.survey.collectors.some((one) => one.id === level && one.channel === channel.level));
    if (own.length === 0) continue;
    const rest = channel.size - own.reduce((sum, one) => sum + one.size, 0);
    const beside: Cell = { key: `beside:${channel.level}`, size: Math.max(0, rest), fixed: 'secret' };
    cells.push(beside);
    sums.push({ whole: channel.key, parts: [beside.key, ...own.map((one) => one.key)] });
  }
  return { cells, sums };
}

function tableOf(basis: Basis, by: CoverageTable['by'], levels: readonly LevelCell[], reasons: ReadonlyMap<string, Hidden | null>): ProtectedCoverage {
  const why = levels.map(({ key }) => reasons.get(key) ?? null);
  return {
    table: {
      by,
      rows: levels.map(({ level, size }, index) => ({
        level,
        label: by === 'collector' ? (basis.survey.collectors.find((one) => one.id === level)?.label ?? null) : null,
        responses: why[index] === null ? size : null,
      })),
    },
    reasons: why,
  };
}
