/** Words in the file of a language, and where in it they stand. */
export interface Words {
  /** `['items', 'area', 'text']` */
  readonly at: readonly string[];
  /** Null where nothing has been written yet, undefined where something stands that is no text. */
  readonly text: string | null | undefined;
}

/** Everything that is written in the file of a language, in its order. */
export function wordsIn(content: unknown, at: readonly string[] = []): readonly Words[] {
  if (content === null || content === undefined) return at.length === 0 ? [] : [{ at, text: null }];
  if (typeof content === 'string') return [{ at, text: content.trim() }];
  if (typeof content === 'number') return [{ at, text: String(content) }];
  if (typeof content !== 'object' || Array.isArray(content)) return [{ at, text: undefined }];
  return Object.entries(content).flatMap(([key, value]) => wordsIn(value, [...at, key]));
}
