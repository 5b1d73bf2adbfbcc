/** An expression that cannot be read: what is wrong, and at which character (0-based) of it. */
export class ExpressionError extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

export interface Token {
  readonly kind: 'word' | 'number' | 'string' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
}

const TOKEN =
  /\s*(?:(?<number>\d+(?:\.\d+)?)(?![\w-]|\.\w)|(?<string>"[^"]*"|'[^']*')|(?<word>[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*)|(?<sign><=|>=|!=|[=<>()[\],+*/-]))/y;

/**
 * An expression as its words, numbers, quoted strings and signs, and an end. A word may have hyphens within, as ids
 * have: a difference needs spaces around its sign.
 *
 * @throws {ExpressionError} pointing at the first character that begins none of them.
 */
export function tokenise(source: string): readonly Token[] {
  const tokens: Token[] = [];
  const trimmed = source.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(trimmed);
    if (!match?.groups) {
      const at = from + (trimmed.slice(from).match(/^\s*/)?.[0].length ?? 0);
      throw new ExpressionError(`cannot read "${trimmed.slice(at, at + 10)}"`, at);
    }
    const [kind, text] = Object.entries(match.groups).find(([, found]) => found !== undefined)!;
    tokens.push({ kind: kind as Token['kind'], text: text!, at: TOKEN.lastIndex - text!.length });
  }
  tokens.push({ kind: 'end', text: '', at: trimmed.length });
  return tokens;
}
