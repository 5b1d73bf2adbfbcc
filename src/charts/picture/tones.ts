/**
 * What a colour of a picture means. Each is told apart without seeing colours too: by its lightness, and on paper, in
 * forced colours and where more contrast is asked for by its hatching (charts.css, Patterns.astro).
 *
 * `now` is what the page is about, `before` what it is compared with or what is less its business; `good`, `middling` and
 * `poor` are sides of an answer.
 */
export type Tone = 'now' | 'before' | 'good' | 'middling' | 'poor';

/** One line of the key of a picture. */
export interface KeyEntry {
  readonly tone: Tone;
  readonly name: string;
}
