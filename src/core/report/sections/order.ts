import type { Section } from './section.ts';

/**
 * The sections in the order that a survey asks for: those it names first and in its order, and only those where it
 * names any; the order given where it names none.
 *
 * @param asked kinds of sections; undefined for all there are
 */
export function inOrder(sections: readonly Section[], asked: readonly string[] | undefined): Section[] {
  if (!asked) return [...sections];
  return asked.flatMap((kind) => sections.filter((section) => section.kind === kind));
}
