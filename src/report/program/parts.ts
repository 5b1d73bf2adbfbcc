import type { ProgramEdition } from './program-edition.ts';

/** A part of the page of a program with an address of its own. */
export type ProgramPart = { readonly id: string; readonly title: string } & (
  | { readonly kind: 'chain' | 'journey' | 'sources' | 'downloads' }
  /** `at` is its place among the comparisons of places. */
  | { readonly kind: 'places'; readonly at: number }
);

/** The parts of a program in the order of its page: only those that it has something for. */
export function programParts({ report, words, text }: ProgramEdition): ProgramPart[] {
  const { sections } = words.program;
  return [
    ...figureParts(),
    { kind: 'sources', id: 'sources', title: sections.sources },
    { kind: 'downloads', id: 'downloads', title: words.sections.downloads },
  ];

  function figureParts(): ProgramPart[] {
    const stages = (['chain', 'journey'] as const).filter((kind) => report[kind].length > 0);
    return [
      ...stages.map((kind): ProgramPart => ({ kind, id: kind, title: sections[kind] })),
      ...report.places.map(({ title }, at): ProgramPart => ({
        kind: 'places',
        at,
        id: `places-${at + 1}`,
        title: title ? text(title) : sections.places,
      })),
    ];
  }
}

/** Those with figures, each of which can be shown by itself. */
export function programFigures(edition: ProgramEdition): ProgramPart[] {
  return programParts(edition).filter(({ kind }) => kind !== 'sources' && kind !== 'downloads');
}
