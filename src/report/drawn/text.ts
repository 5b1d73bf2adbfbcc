/**
 * What it takes to set words in an SVG that is a picture by itself, where no browser breaks lines or finds widths. Widths
 * are estimates by script, a little on the wide side, which whoever draws leaves room for.
 */

/** em a letter takes, the first class that fits. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Cf}]/u, 0],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u, 1],
  [/[iljtfrI.,:;'’|!()[\]·\s]/u, 0.34],
  [/[mwMW%@—]/u, 0.9],
  [/\p{Lu}/u, 0.68],
  [/\p{Script=Arabic}/u, 0.5],
];
const ANY = 0.58;

/** About how wide a text is, in px. */
export function widthOf(text: string, size: number): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + size * (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? ANY),
    0,
  );
}

/** A text in at most so many lines of a width, broken where its language may be; what is too much ends in an ellipsis. */
export function linesOf(text: string, locale: string, size: number, width: number, most: number): string[] {
  const words = Array.from(
    new Intl.Segmenter(locale, { granularity: 'word' }).segment(text.replace(/\s+/g, ' ').trim()),
    ({ segment }) => segment,
  );
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    // A sign stays with the word before it.
    if (line === '' || !/[\p{L}\p{N}]/u.test(word) || widthOf(line + word, size) <= width)
      lines[lines.length - 1] = line + word;
    else lines.push(word);
  }
  const set = lines.map((line) => line.trim());
  if (set.length <= most) return set.map((line) => shortened(line, size, width));
  const last = `${set[most - 1] ?? ''}…`;
  return [...set.slice(0, most - 1), shortened(last, size, width)];
}

/** A text cut to a width, by whole letters as readers see them. */
export function shortened(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Words as they stand in XML, between tags and in attributes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
