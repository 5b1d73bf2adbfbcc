import type { WayRow } from '#core/report/sections/channels/section.ts';
import type { Edition } from '../../edition.ts';

/** What a way is called: its method and its channel. */
export function nameWay({ words, say }: Edition, { method, channel }: WayRow): string {
  return say(words.listening.byChannel, {
    method: words.listening.methods[method],
    channel: words.method.channels[channel],
  });
}

/** How long it took: whole minutes are kept, so that what took less than one is not said to have taken none. */
export function writeMinutes({ write }: Pick<Edition, 'write'>): (minutes: number) => string {
  return (minutes) => (minutes < 1 ? `<\u00a0${write.count(1)}` : write.count(minutes));
}

/** The ways by kind of listening, in their order; only kinds that occur. */
export function byKind(ways: readonly WayRow[]): { kind: WayRow['kind']; ways: readonly WayRow[] }[] {
  const kinds = (['active', 'passive', 'other'] as const).map((kind) => ({
    kind,
    ways: ways.filter((way) => way.kind === kind),
  }));
  return kinds.filter((group) => group.ways.length > 0);
}
