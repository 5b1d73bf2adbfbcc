/** A mistake at a place in a file; `path` leads there as in the file's own structure. */
export interface Finding {
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}

export type Path = readonly (string | number)[];
