import type { Edition } from '../edition.ts';

/** A table that a report can be taken away as, and how long it is. */
export interface Table {
  readonly name: string;
  readonly rows: number;
}

/** What a table is called: one of a kind of section has the title of the section. */
export function tableName({ words }: Edition, name: string): string {
  const names: Readonly<Record<string, string | undefined>> = { ...words.sections, ...words.files.names };
  return names[name] ?? name;
}
