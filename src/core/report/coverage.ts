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
 * Responses of the current wave by channel, collector and language. The collectors divide their channels, so these
 * tables are protected together; responses that came by no collector of the survey are in the channels alone. In a wave
 * below the minimum even the levels that occur would tell, so there is no table at all.
 */
export function coverage(basis: Basis): ProtectedCoverage[] {
  if (basis.current.responses < basis.minimum) return [];
  const channels = levelsOf(basis, 'channel', CHANNELS);
  const locales = levelsOf(basis, 'locale', basis.survey.locales);
  const collectors = levelsOf(
    basis,
    'collector',
    basis.survey.collectors.map(({ id }) => id),
  ).filter(({ level }) => channelOf(basis, level) !== null);
  const divided = divideChannels(basis, channels, collectors);

  const total: Cell = { key: 'total', size: basis.current.responses, fixed: 'open' };
  const sums: Sum[] = [channels, locales].map((parts) => ({
    whole: total.key,
    parts: parts.map(({ key }) => key),
  }));
  const reasons = protect(
    [total, ...channels, ...locales, ...collectors, ...divided.rest],
    [...divided.sums, ...sums],
    basis.minimum,
  );
  return [
    tableOf(basis, 'channel', channels, reasons),
    ...(collectors.length > 0 ? [tableOf(basis, 'collector', collectors, reasons)] : []),
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
  return [
    ...order.filter((level) => occurring.includes(level)),
    ...occurring.filter((level) => !order.includes(level)),
  ].map((level) => ({
    key: `${by}:${level}`,
    level,
    size: basis.counts.responses({ wave, segment, level }),
  }));
}

/** The channel that the survey gives a collector, null for one that it no longer has. */
function channelOf(basis: Basis, collector: string): string | null {
  return basis.survey.collectors.find(({ id }) => id === collector)?.channel ?? null;
}

/** Each channel as the sum of its collectors and of the rest, which subtracting them would tell. */
function divideChannels(basis: Basis, channels: readonly LevelCell[], collectors: readonly LevelCell[]) {
  const rest: Cell[] = [];
  const sums: Sum[] = [];
  for (const channel of channels) {
    const own = collectors.filter(({ level }) => channelOf(basis, level) === channel.level);
    if (own.length === 0) continue;
    const without = channel.size - own.reduce((sum, { size }) => sum + size, 0);
    const cell: Cell = { key: `rest of ${channel.key}`, size: Math.max(0, without), fixed: 'secret' };
    rest.push(cell);
    sums.push({ whole: channel.key, parts: [cell.key, ...own.map(({ key }) => key)] });
  }
  return { rest, sums };
}

function tableOf(
  basis: Basis,
  by: CoverageTable['by'],
  levels: readonly LevelCell[],
  reasons: ReadonlyMap<string, Hidden | null>,
): ProtectedCoverage {
  const why = levels.map(({ key }) => reasons.get(key) ?? null);
  return {
    table: {
      by,
      rows: levels.map(({ level, size }, index) => ({
        level,
        label:
          by === 'collector'
            ? (basis.survey.collectors.find((one) => one.id === level)?.label ?? null)
            : null,
        responses: why[index] === null ? size : null,
      })),
    },
    reasons: why,
  };
}
