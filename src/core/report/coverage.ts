import { wayOfChannel, wayOfCollector, wayOfId } from '../survey/listening.ts';
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
  const { channels, collectors, locales, reasons } = protectedLevels(basis);
  return [
    tableOf(basis, 'channel', channels, reasons),
    ...(collectors.length > 0 ? [tableOf(basis, 'collector', collectors, reasons)] : []),
    tableOf(basis, 'locale', locales, reasons),
  ];
}

/** The ways in which the respondents of the current wave were asked, and why any of them is hidden. */
export function protectedWays(
  basis: Basis,
): { readonly way: string; readonly responses: number; readonly reason: Hidden | null }[] {
  if (basis.current.responses < basis.minimum) return [];
  const { ways, reasons } = protectedLevels(basis);
  return ways.map(({ key, level, size }) => ({
    way: level,
    responses: size,
    reason: reasons.get(key) ?? null,
  }));
}

/** Channels are divided by ways, these by collectors, and everyone by languages: what is shown of one tells of others. */
function protectedLevels(basis: Basis) {
  const channels = levelsOf(basis, 'channel', CHANNELS);
  const locales = levelsOf(basis, 'locale', basis.survey.locales);
  const collectors = levelsOf(
    basis,
    'collector',
    basis.survey.collectors.map(({ id }) => id),
  ).filter(({ level }) => wayOf(basis, level) !== null);
  const ways = levelsOf(basis, 'way', waysInOrder(basis));
  const divided = divideWays(basis, ways, collectors);

  const total: Cell = { key: 'total', size: basis.current.responses, fixed: 'open' };
  const sums: Sum[] = [channels, locales].map((parts) => ({
    whole: total.key,
    parts: parts.map(({ key }) => key),
  }));
  const reasons = protect(
    [total, ...channels, ...ways, ...locales, ...collectors, ...divided.rest],
    [...divideChannels(channels, ways), ...divided.sums, ...sums],
    basis.minimum,
  );
  return { channels, ways, collectors, locales, reasons };
}

interface LevelCell extends Cell {
  readonly level: string;
}

/** The levels that occur, in the order given, then those that nobody knows any more. */
function levelsOf(basis: Basis, by: CoverageTable['by'] | 'way', order: readonly string[]): LevelCell[] {
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

/** The way that the survey gives a collector, null for one that it no longer has. */
function wayOf(basis: Basis, collector: string): string | null {
  const known = basis.survey.collectors.find(({ id }) => id === collector);
  return known ? wayOfCollector(known) : null;
}

/** The ways that a survey knows, in the order of the channels and then of its collectors. */
function waysInOrder({ survey }: Basis): string[] {
  const all = CHANNELS.flatMap((channel) => [
    wayOfChannel(channel),
    ...survey.collectors.filter((one) => one.channel === channel).map(wayOfCollector),
  ]);
  return [...new Set(all)];
}

/** Each channel as the sum of its ways. */
function divideChannels(channels: readonly LevelCell[], ways: readonly LevelCell[]): Sum[] {
  return channels.map(({ key, level }) => ({
    whole: key,
    parts: ways.filter((way) => wayOfId(way.level).channel === level).map((way) => way.key),
  }));
}

/** Each way as the sum of its collectors and of the rest, which subtracting them would tell. */
function divideWays(basis: Basis, ways: readonly LevelCell[], collectors: readonly LevelCell[]) {
  const rest: Cell[] = [];
  const sums: Sum[] = [];
  for (const way of ways) {
    const own = collectors.filter(({ level }) => wayOf(basis, level) === way.level);
    if (own.length === 0) continue;
    const without = way.size - own.reduce((sum, { size }) => sum + size, 0);
    const cell: Cell = { key: `rest of ${way.key}`, size: Math.max(0, without), fixed: 'secret' };
    rest.push(cell);
    sums.push({ whole: way.key, parts: [cell.key, ...own.map(({ key }) => key)] });
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
