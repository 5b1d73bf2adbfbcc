import type { WayRow } from '#core/report/sections/channels/section.ts';
import type { Edition } from '../../edition.ts';

/** What a way is called: its method and its channel. */
export function nameWay({ words, say }: Edition, { method, channel }: WayRow): string {
  return say(words.listening.byChannel, {
    method: words.listening.methods[method],
    channel: words.method.channels[channel],
  });
}

/** The ways by kind of listening, in their order; only kinds that occur. */
export function byKind(ways: readonly WayRow[]): { kind: WayRow['kind']; ways: readonly WayRow[] }[] {
  const kinds = (['active', 'passive', 'other'] as const).map((kind) => ({
    kind,
    ways: ways.filter((way) => way.kind === kind),
  }));
  return kinds.filter((group) => group.ways.length > 0);
}
