import type { ProgramReport, ReportedFigure, ReportedPlaces, Place } from '#core/program/report.ts';
import type { ProgramEdition } from './program-edition.ts';

/** What has become of the figures of a chain or a journey, in a sentence. */
export function sayChanges(edition: ProgramEdition, stages: ProgramReport['chain' | 'journey']): string {
  const { words, say } = edition;
  const changes = stages.flatMap(({ figures }) => figures.flatMap(({ change }) => change ?? []));
  if (changes.length === 0) return words.program.noChanges;
  const clear = changes.filter((change) => change.clear);
  const up = clear.filter(({ value }) => value > 0).length;
  return say(words.program.changes, {
    n: changes.length,
    up,
    down: clear.length - up,
    same: changes.length - clear.length,
  });
}

/** What has become of one figure; null where nothing can be said. */
export function sayChange({ words, say, text }: ProgramEdition, { change }: ReportedFigure): string | null {
  if (!change) return null;
  const { rose, fell, steady } = words.program;
  const direction = change.value > 0 ? rose : fell;
  return say(change.clear ? direction : steady, { wave: text(change.since) });
}

/** Whether places can be told apart, and who is ahead of whom. */
export function sayPlaces(
  edition: ProgramEdition,
  { places, pairs, clear }: ReportedPlaces,
): readonly string[] {
  const { words, say } = edition;
  if (pairs === 0) return [words.program.tooFew];
  if (clear === 0) return [words.program.noPairs];
  return [
    say(words.program.pairs, { n: pairs, clear }),
    ...inOrder(places).flatMap((place) => sayAhead(edition, places, place)),
  ];
}

function sayAhead(
  { words, write, say, text }: ProgramEdition,
  places: readonly Place[],
  { label, ahead }: Place,
): readonly string[] {
  const others = places.filter(({ id }) => ahead.includes(id)).map((one) => text(one.label));
  if (others.length === 0) return [];
  return [say(words.program.ahead, { place: text(label), others: write.list(others) })];
}

/** By the ranks they may have, those that have none last; in the order of the survey where that says nothing. */
export function inOrder(places: readonly Place[]): readonly Place[] {
  const at = ({ rank }: Place) => (rank ? rank.first + rank.last : Number.POSITIVE_INFINITY);
  return [...places].sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}
