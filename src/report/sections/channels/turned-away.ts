import type { ChannelsSection } from '#core/report/sections/channels/section.ts';
import type { Edition } from '../../edition.ts';
import { rangeOf } from '../../figure/words.ts';

/** How many were screened out and how many came when their quota was full; nothing of what is hidden. */
export function sayTurnedAway(edition: Edition, { turnedAway }: ChannelsSection): string[] {
  const { words, say, write } = edition;
  const all = turnedAway?.rows[0];
  if (!turnedAway || !all) return [];
  const shown = all.counts.map((one) => (one.shown ? one.responses : null));
  if (shown.every((n) => n === 0)) return [words.listening.nobodyTurnedAway];
  return turnedAway.outcomes.flatMap((outcome, place) => {
    const n = shown[place] ?? null;
    if (n === null || n === 0) return [];
    if (outcome === 'overQuota') return [say(words.listening.overQuotaSaid, { count: write.count(n) })];
    return all.screenedOut?.shown
      ? [
          say(words.listening.screenedOutSaid, {
            count: write.count(n),
            total: write.count(all.screenedOut.estimate.base),
            share: write.share(all.screenedOut.estimate.value),
            range: rangeOf(edition, all.screenedOut.estimate, write.share),
          }),
        ]
      : [];
  });
}

/** Whether there is anybody to tell of by way. */
export function hasTurnedAway({ turnedAway }: ChannelsSection): boolean {
  return (turnedAway?.rows ?? []).some(({ counts }) => counts.some((one) => !one.shown || one.responses > 0));
}
