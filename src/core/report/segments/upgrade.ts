/** What format 1 knew of a table: the NPS of each level, with that of everyone in the headline alone. */
interface Earlier {
  readonly segments: readonly {
    readonly item: string;
    readonly rows: readonly { readonly level: string; readonly label: unknown; readonly nps: unknown }[];
  }[];
  readonly headline: readonly { readonly item: string; readonly nps?: unknown }[];
}

/** The tables of a report of format 1 as they are now. Nothing was compared then. */
export function upgradedSegments(stored: object): object {
  const { segments, headline } = stored as Earlier;
  return {
    segments: segments.map(({ rows, ...table }) => ({
      ...table,
      points: null,
      everyone: headline.find(({ item }) => item === table.item)?.nps ?? { shown: false, reason: 'noData' },
      rows: rows.map(({ level, label, nps }) => ({ level, label, figure: nps })),
      comparison: null,
    })),
  };
}
