import { transform, type Selector, type SelectorComponent } from 'lightningcss';

/**
 * A page with its styles in one element, less the rules that cannot apply to it: those that name a class, a `data-`
 * attribute, a type of control or an element which the page does not have and none of its scripts mentions. What scripts mention is kept
 * for whatever they may do with it, so nothing has to be listed by hand. Custom properties and animations that nothing
 * uses any more go too.
 *
 * @param scripts the text of every script that the page may run
 */
export function ownStyles(html: string, scripts: string): string {
  const styles = [...html.matchAll(STYLE)].map(([, css]) => css!);
  if (styles.length === 0) return html;
  const there = vocabularyOf(html.replace(STYLE, ''), scripts);
  const css = withoutUnused(withoutForeign(styles.join('\n'), there), html.replace(STYLE, '') + scripts);
  let first = true;
  return html.replace(STYLE, () => {
    const style = first ? `<style>${css}</style>` : '';
    first = false;
    return style;
  });
}

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

/** What a page and its scripts speak of. */
interface Vocabulary {
  /** Whether there may be an element of that name, with that class, or with that attribute (and value). */
  readonly element: (name: string) => boolean;
  readonly class: (name: string) => boolean;
  readonly attribute: (name: string, value?: string) => boolean;
}

function vocabularyOf(html: string, scripts: string): Vocabulary {
  const tags = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1').match(/<[a-z][^>]*>/gi) ?? [];
  const elements = new Set(tags.map((tag) => /^<([\w-]+)/.exec(tag)![1]));
  const classes = new Set(
    tags.flatMap((tag) => /\sclass="([^"]*)"/.exec(tag)?.[1]?.split(/\s+/) ?? []).filter(Boolean),
  );
  const attributes = new Set(
    tags.flatMap((tag) =>
      [...tag.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)].flatMap(([, name, value = '']) => [
        name,
        `${name}=${value}`,
      ]),
    ),
  );
  const said = wordsIn(scripts);
  const camel = (name: string) =>
    name.slice(5).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const mentions = (name: string) => said.has(name) || said.has(camel(name));
  return {
    element: (name) => elements.has(name) || said.has(name),
    class: (name) => classes.has(name) || said.has(name),
    attribute: (name, value) =>
      value === undefined
        ? attributes.has(name) || mentions(name)
        : attributes.has(`${name}=${value}`) || (mentions(name) && (value === '' || said.has(value))),
  };
}

/** The words in the strings of a script, and the names of what is read from a `dataset`. */
function wordsIn(scripts: string): ReadonlySet<string> {
  const strings = scripts.match(/`[^`]*`|"[^"\n]*"|'[^'\n]*'/g) ?? [];
  const dataset = [...scripts.matchAll(/dataset\.(\w+)/g)].map(([, name]) => name!);
  return new Set([...strings.flatMap((text) => text.match(/[a-z][\w-]*/gi) ?? []), ...dataset]);
}

function withoutForeign(css: string, there: Vocabulary): string {
  return minify(css, {
    Rule: {
      style: ({ value }) => (value.selectors.some((selector) => applies(selector, there)) ? undefined : []),
    },
  });
}

function applies(selector: Selector, there: Vocabulary): boolean {
  return selector.every((part) => partApplies(part, there));
}

function partApplies(part: SelectorComponent, there: Vocabulary): boolean {
  if (part.type === 'type') return there.element(part.name);
  if (part.type === 'class') return there.class(part.name);
  if (part.type === 'attribute' && /^(data-.*|type)$/.test(part.name))
    return there.attribute(
      part.name,
      part.operation?.operator === 'equal' ? part.operation.value : undefined,
    );
  if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where' || part.kind === 'has'))
    return part.selectors.some((selector) => applies(selector, there));
  return true;
}

/** @param rest where else custom properties may be used: the page, and its scripts */
function withoutUnused(css: string, rest: string): string {
  const unused = [
    ...[...css.matchAll(/(?<=[{;\s])(--[\w-]+)\s*:/g)]
      .map(([, name]) => name!)
      .filter((name) => !new RegExp(`(var\\(\\s*|["'\`])${name}(?![\\w-])`).test(css + rest)),
    ...[...css.matchAll(/@keyframes ([\w-]+)/g)]
      .map(([, name]) => name!)
      .filter((name) => !new RegExp(`animation[^;}]*\\b${name}(?![\\w-])`).test(css)),
  ];
  return unused.length === 0 ? minify(css) : withoutUnused(minify(css, undefined, unused), rest);
}

function minify(css: string, visitor?: Visitor, unusedSymbols: string[] = []): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    unusedSymbols,
    ...(visitor ? { visitor } : {}),
  });
  return code.toString();
}

type Visitor = NonNullable<Parameters<typeof transform>[0]['visitor']>;
