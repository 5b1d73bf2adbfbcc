import type { ChannelsSection, NamedWay, WayRow } from '#core/report/sections/channels/section.ts';
import type { Edition } from '../../edition.ts';

/** What a way is called: its method and its channel. */
export function nameWay(
  { words, say }: Edition,
  { method, channel }: Pick<NamedWay, 'method' | 'channel'>,
): string {
  return say(words.listening.byChannel, {
    method: words.listening.methods[method],
    channel: words.method.channels[channel],
  });
}

/** What a way of a section is called by its id, whether or not anybody answered by it. */
export function nameOf(
  edition: Edition,
  { ways, silent = [] }: Pick<ChannelsSection, 'ways' | 'silent'>,
  id: string,
): string {
  const known = [...ways, ...silent].find(({ way }) => way === id);
  return known ? nameWay(edition, known) : id;
}

/**
 * How long it took: whole minutes are kept, so that what took less than one is not said to have taken none. Its sign stays at
 * the left of its figure, as it is read, among words from right to left too.
 */
export function writeMinutes({
  write,
  direction,
}: Pick<Edition, 'write' | 'direction'>): (minutes: number) => string {
  const under = `<\u00a0${write.count(1)}`;
  const isolated = direction === 'rtl' ? `\u2066${under}\u2069` : under;
  return (minutes) => (minutes < 1 ? isolated : write.count(minutes));
}

/** The ways by kind of listening, in their order; only kinds that occur. */
export function byKind<Way extends Pick<WayRow, 'kind'>>(
  ways: readonly Way[],
): { kind: WayRow['kind']; ways: readonly Way[] }[] {
  const kinds = (['active', 'passive', 'other'] as const).map((kind) => ({
    kind,
    ways: ways.filter((way) => way.kind === kind),
  }));
  return kinds.filter((group) => group.ways.length > 0);
}
