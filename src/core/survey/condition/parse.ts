import type { Comparison, Condition } from './condition.ts';

/** A condition that cannot be read: what is wrong, and at which character (0-based) of it. */
export class ConditionError extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

interface Token {
  readonly kind: 'word' | 'number' | 'string' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
}

const TOKEN =
  /\s*(?:(?<number>\d+(?:\.\d+)?)(?![\w-])|(?<string>"[^"]*"|'[^']*')|(?<word>[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*)|(?<sign><=|>=|!=|[=<>()[\],]))/y;
const KEYWORDS = new Set(['and', 'or', 'not', 'in', 'has', 'answered']);
const COMPARISONS: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>=', 'has']);

/**
 * Reads a condition such as `recommend <= 6 and not (area in [a, "g"])`.
 *
 * Grammar, loosest first: `or`, `and`, `not`, then `(…)`, `answered(item)`, `item in [value, …]`, or `item op value`
 * with op one of `= != < <= > >= has`. A value is a number, a word or a quoted string.
 *
 * @throws {ConditionError} pointing at the character that does not fit.
 */
export function parseCondition(source: string): Condition {
  const tokens = tokenise(source);
  let next = 0;
  const peek = () => tokens[next]!;
  const take = () => tokens[next++]!;
  const accept = (text: string) => (peek().kind !== 'string' && peek().text === text ? take() : undefined);
  const expect = (text: string) => accept(text) ?? fail(`expected "${text}"`, peek());

  function either(): Condition {
    return chain('or', both);
  }
  function both(): Condition {
    return chain('and', negated);
  }
  function chain(op: 'and' | 'or', operand: () => Condition): Condition {
    const of = [operand()];
    while (accept(op)) of.push(operand());
    return of.length === 1 ? of[0]! : { op, of };
  }
  function negated(): Condition {
    return accept('not') ? { op: 'not', of: negated() } : primary();
  }
  function primary(): Condition {
    if (accept('(')) {
      const inner = either();
      expect(')');
      return inner;
    }
    if (accept('answered')) {
      expect('(');
      const item = name();
      expect(')');
      return { op: 'answered', item };
    }
    const item = name();
    if (accept('in')) {
      expect('[');
      const values = [value()];
      while (accept(',')) values.push(value());
      expect(']');
      return { op: 'in', item, values };
    }
    const op = take();
    if (!COMPARISONS.has(op.text) || op.kind === 'string') fail('expected one of = != < <= > >= has in', op);
    return { op: op.text as Comparison, item, value: value() };
  }
  function name(): string {
    const token = take();
    if (token.kind !== 'word' || KEYWORDS.has(token.text)) fail('expected the id of a question', token);
    return token.text;
  }
  function value(): string | number {
    const token = take();
    if (token.kind === 'number') return Number(token.text);
    if (token.kind === 'string') return token.text.slice(1, -1);
    if (token.kind === 'word' && !KEYWORDS.has(token.text)) return token.text;
    return fail('expected a value', token);
  }

  const condition = either();
  if (peek().kind !== 'end') fail('expected "and", "or" or the end', peek());
  return condition;
}

function fail(message: string, token: Token): never {
  throw new ConditionError(
    `${message}, found ${token.kind === 'end' ? 'the end' : `"${token.text}"`}`,
    token.at,
  );
}

function tokenise(source: string): Token[] {
  const tokens: Token[] = [];
  const trimmed = source.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(trimmed);
    if (!match?.groups) {
      const at = from + (trimmed.slice(from).match(/^\s*/)?.[0].length ?? 0);
      throw new ConditionError(`cannot read "${trimmed.slice(at, at + 10)}"`, at);
    }
    const [kind, text] = Object.entries(match.groups).find(([, found]) => found !== undefined)!;
    tokens.push({ kind: kind as Token['kind'], text: text!, at: TOKEN.lastIndex - text!.length });
  }
  tokens.push({ kind: 'end', text: '', at: trimmed.length });
  return tokens;
}
