import type { Arithmetic, Comparison, Condition, Literal, Mention, Relation, Term } from './expression.ts';
import { ExpressionError, tokenise, type Token } from './tokens.ts';

/** Which items are answered with numbers. Beside one of them a word is another question, elsewhere it is a code. */
export type IsNumber = (item: string) => boolean;

/** Words that no question may be called: a condition takes them for itself. */
export const KEYWORDS: ReadonlySet<string> = new Set(['and', 'or', 'not', 'in', 'has', 'answered']);
const COMPARISONS: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>=', 'has']);
const FUNCTIONS: ReadonlySet<string> = new Set(['mean', 'sum', 'min', 'max', 'count']);
const TURNED: Readonly<Record<Relation, Relation>> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

/**
 * Reads a condition such as `recommend <= 6 and not (area in [a, "g"])` or `mean(food, wifi) < recommend - 2`.
 *
 * Grammar, loosest first: `or`, `and`, `not`; a comparison by one of `= != < <= > >= has in`; `+ -`; `* /`; then
 * `(…)`, `answered(item)`, `mean(…)`, `sum(…)`, `min(…)`, `max(…)`, `count(item, …)`, a number or the id of an item. A
 * value beside an item that is no number is a number, a word or a quoted string.
 *
 * @throws {ExpressionError} pointing at the character that does not fit.
 */
export function parseCondition(source: string, isNumber: IsNumber = () => false): Condition {
  const parser = new Parser(source, isNumber);
  return parser.whole(parser.condition());
}

/**
 * Reads a calculation such as `mean(food, wifi) - 1`.
 *
 * @throws {ExpressionError} pointing at the character that does not fit.
 */
export function parseTerm(source: string): Term {
  const parser = new Parser(source, () => true);
  return parser.whole(parser.term());
}

const DEEPEST = 50;

/** What stands in brackets may be either; what stands around it tells which of them is wanted. */
type Part =
  | { readonly kind: 'condition'; readonly condition: Condition; readonly at: Token }
  | { readonly kind: 'term'; readonly term: Term; readonly at: Token };

class Parser {
  readonly #tokens: readonly Token[];
  readonly #isNumber: IsNumber;
  #next = 0;
  #depth = 0;

  constructor(source: string, isNumber: IsNumber) {
    this.#tokens = tokenise(source);
    this.#isNumber = isNumber;
  }

  /** The end has been reached. */
  whole<T>(read: T): T {
    if (this.#peek().kind !== 'end') this.#fail('expected "and", "or" or the end', this.#peek());
    return read;
  }

  condition(): Condition {
    return this.#asCondition(this.#either());
  }

  term(): Term {
    return this.#asTerm(this.#added());
  }

  #either(): Part {
    return this.#chain('or', () => this.#both());
  }

  #both(): Part {
    return this.#chain('and', () => this.#negated());
  }

  #chain(op: 'and' | 'or', operand: () => Part): Part {
    const first = operand();
    if (!this.#at(op)) return first;
    const of = [this.#asCondition(first)];
    while (this.#accept(op)) of.push(this.#asCondition(operand()));
    return { kind: 'condition', condition: { op, of }, at: first.at };
  }

  #negated(): Part {
    const at = this.#accept('not');
    if (!at) return this.#compared();
    const of = this.#deeper(at, () => this.#asCondition(this.#negated()));
    return { kind: 'condition', condition: { op: 'not', of }, at };
  }

  #compared(): Part {
    const left = this.#added();
    const sign = this.#peek();
    if (left.kind === 'condition' || sign.kind === 'string') return left;
    const item = typeof left.term === 'object' && 'item' in left.term ? left.term.item : undefined;
    if (this.#at('in') || this.#at('has'))
      if (item === undefined) this.#fail('expected the id of a question before it', sign);
    if (this.#accept('in')) return this.#found({ op: 'in', item: item!, values: this.#values() }, left.at);
    if (!COMPARISONS.has(sign.text)) return left;
    this.#take();
    const op = sign.text as Comparison;
    if (item !== undefined && this.#literalFollows(op, item))
      return this.#found({ op, item, value: this.#value() }, left.at);
    const right = this.#added();
    return this.#found(this.#relation(op as Relation, left.term, this.#asTerm(right), right.at), left.at);
  }

  /** After an item and a sign: whether what comes is a value of the item, and not a calculation. */
  #literalFollows(op: Comparison, item: string): boolean {
    const { kind, text } = this.#peek();
    if (op === 'has' || kind === 'string') return true;
    return kind === 'word' && !this.#isNumber(item) && !(FUNCTIONS.has(text) && this.#at('(', 1));
  }

  /** One way of writing what is the same: an item and a number, the item first, have a form of their own. */
  #relation(op: Relation, left: Term, right: Term, at: Token): Condition {
    if (typeof left === 'number') {
      if (typeof right === 'number') this.#fail('expected the id of a question to hold a number against', at);
      return 'item' in right
        ? { op: TURNED[op], item: right.item, value: left }
        : { op: TURNED[op], left: right, right: left };
    }
    return 'item' in left && typeof right === 'number'
      ? { op, item: left.item, value: right }
      : { op, left, right };
  }

  #added(): Part {
    return this.#calculated(['+', '-'], () => this.#multiplied());
  }

  #multiplied(): Part {
    return this.#calculated(['*', '/'], () => this.#signed());
  }

  #calculated(signs: readonly Arithmetic[], operand: () => Part): Part {
    const first = operand();
    let found = first;
    for (;;) {
      const op = signs.find((sign) => this.#at(sign));
      if (!op) return found;
      const left = this.#asTerm(found);
      this.#take();
      const term: Term = { op, of: [left, this.#asTerm(operand())] };
      found = { kind: 'term', term, at: first.at };
    }
  }

  #signed(): Part {
    const at = this.#accept('-');
    if (!at) return this.#primary();
    const term = this.#deeper(at, () => this.#asTerm(this.#signed()));
    return { kind: 'term', term: typeof term === 'number' ? -term : { op: '*', of: [-1, term] }, at };
  }

  #primary(): Part {
    const at = this.#peek();
    if (this.#accept('(')) {
      const inner = this.#deeper(at, () => this.#either());
      this.#expect(')');
      return { ...inner, at };
    }
    if (this.#accept('answered')) {
      this.#expect('(');
      const item = this.#name();
      this.#expect(')');
      return this.#found({ op: 'answered', item }, at);
    }
    if (at.kind === 'number') return { kind: 'term', term: Number(this.#take().text), at };
    if (at.kind === 'word' && FUNCTIONS.has(at.text) && this.#at('(', 1)) {
      const op = this.#take().text as 'mean' | 'count';
      const term: Term =
        op === 'count'
          ? { op, of: this.#listed((): Mention => ({ item: this.#name() })) }
          : { op, of: this.#listed(() => this.term()) };
      return { kind: 'term', term, at };
    }
    return { kind: 'term', term: { item: this.#name() }, at };
  }

  /** What stands in brackets after the name of a function, with commas between. */
  #listed<T>(one: () => T): T[] {
    const at = this.#peek();
    this.#expect('(');
    const all = this.#deeper(at, () => {
      const terms = [one()];
      while (this.#accept(',')) terms.push(one());
      return terms;
    });
    this.#expect(')');
    return all;
  }

  /** Reads one level further in. Nobody writes as deep as the limit; what does is a mistake, not a stack overflow. */
  #deeper<T>(at: Token, read: () => T): T {
    if (++this.#depth > DEEPEST) this.#fail('expected fewer brackets within each other', at);
    const inner = read();
    this.#depth--;
    return inner;
  }

  #name(): string {
    const token = this.#take();
    if (token.kind !== 'word' || KEYWORDS.has(token.text)) this.#fail('expected the id of a question', token);
    return token.text;
  }

  #values(): Literal[] {
    this.#expect('[');
    const values = [this.#value()];
    while (this.#accept(',')) values.push(this.#value());
    this.#expect(']');
    return values;
  }

  #value(): Literal {
    const negative = this.#accept('-');
    const token = this.#take();
    if (token.kind === 'number') return Number(`${negative ? '-' : ''}${token.text}`);
    if (!negative && token.kind === 'string') return token.text.slice(1, -1);
    if (!negative && token.kind === 'word' && !KEYWORDS.has(token.text)) return token.text;
    return this.#fail('expected a value', token);
  }

  #found(condition: Condition, at: Token): Part {
    return { kind: 'condition', condition, at };
  }

  #asCondition(part: Part): Condition {
    if (part.kind === 'condition') return part.condition;
    const next = this.#peek();
    return this.#fail('expected one of = != < <= > >= has in', next);
  }

  #asTerm(part: Part): Term {
    return part.kind === 'term'
      ? part.term
      : this.#fail('expected a number, and a condition is none: it begins', part.at);
  }

  #peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#next + ahead, this.#tokens.length - 1)]!;
  }

  #take(): Token {
    const token = this.#peek();
    this.#next++;
    return token;
  }

  #at(text: string, ahead = 0): boolean {
    const token = this.#peek(ahead);
    return token.kind !== 'string' && token.text === text;
  }

  #accept(text: string): Token | undefined {
    return this.#at(text) ? this.#take() : undefined;
  }

  #expect(text: string): void {
    if (!this.#accept(text)) this.#fail(`expected "${text}"`, this.#peek());
  }

  #fail(message: string, { kind, text, at }: Token): never {
    throw new ExpressionError(`${message}, found ${kind === 'end' ? 'the end' : `"${text}"`}`, at);
  }
}
