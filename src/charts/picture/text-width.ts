/** px of a letter of the size that pictures write in */
const LETTER = 6.4;
/** Letters as wide as they are high: Chinese, Japanese, Korean, and full-width signs. */
const WIDE = /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/u;

/** About how many px a text takes in a picture. The server has no typeface to measure with; a little too much does no harm. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + lettersOf(letter) * LETTER, 0);
}

/** The text, cut with an ellipsis where it would take more than so many px. The table beside the picture has all of it. */
export function shortenTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const letter of text) {
    if (widthOf(`${kept}${letter}…`) > width) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

function lettersOf(letter: string): number {
  return WIDE.test(letter) ? 2 : 1;
}
