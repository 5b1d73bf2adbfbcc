/**
 * The places of a ranking after one option was given another: every place is taken once. An option that had a place
 * moves within the order; one that had none is put in, and those behind it move back as far as it takes, the last out of
 * the ranking where no place is left. An option that gives its place up lets those behind it move up.
 *
 * @param places the place of each option, from 1; 0 for none. The changed one has its new place already
 * @param changed which of them was changed
 * @param before the place it had
 * @param max how many places there are
 */
export function settle(
  places: readonly number[],
  changed: number,
  before: number,
  max: number,
): readonly number[] {
  const now = places[changed]!;
  const others = places.map((place, index) => (index === changed ? 0 : place));
  const moved = (place: number): number => {
    if (place === 0) return 0;
    if (now === 0) return before > 0 && place > before ? place - 1 : place;
    if (!others.includes(now)) return place;
    if (before === 0) return place >= now && place < firstFree(others, now) ? place + 1 : place;
    if (now < before) return place >= now && place < before ? place + 1 : place;
    return place > before && place <= now ? place - 1 : place;
  };
  return places.map((place, index) => {
    if (index === changed) return now;
    const to = moved(place);
    return to > max ? 0 : to;
  });
}

function firstFree(places: readonly number[], from: number): number {
  let place = from;
  while (places.includes(place)) place += 1;
  return place;
}
