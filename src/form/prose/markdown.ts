import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Where a link in a survey may lead. */
const PROTOCOLS: ReadonlySet<string> = new Set(['https:', 'mailto:', 'tel:']);

/**
 * What of Markdown (CommonMark) a survey's texts have: paragraphs, lists, emphasis and links. Headings would break the
 * outline of the page, pictures and HTML its policy; whoever writes them sees them as they wrote them.
 */
const LEFT_OUT = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'setextUnderline',
  'thematicBreak',
];

/** What stands in an element: one paragraph's words, or several paragraphs and lists. */
export interface Prose {
  readonly element: 'p' | 'div';
  readonly html: string;
}

/**
 * A text of a survey as HTML, and the element to put it in. Safe whatever the text holds: every element and attribute is
 * written here, everything else is escaped words.
 *
 * @param source Markdown
 */
export function markdownToProse(source: string): Prose {
  const root = read(source);
  const [only, ...more] = 'children' in root ? root.children : [];
  return only?.type === 'paragraph' && more.length === 0
    ? { element: 'p', html: inside(only) }
    : { element: 'div', html: html(root) };
}

/** The same text as plain words, for places that have none but those: a description, a report. */
export function markdownToWords(source: string): string {
  return words(read(source)).trim();
}

function read(source: string): Nodes {
  return fromMarkdown(source, { extensions: [{ disable: { null: LEFT_OUT } }] });
}

function html(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return escaped(node.value);
    case 'break':
      return '<br>';
    case 'paragraph':
      return `<p>${inside(node)}</p>`;
    case 'emphasis':
      return `<em>${inside(node)}</em>`;
    case 'strong':
      return `<strong>${inside(node)}</strong>`;
    case 'link':
      return leadsOut(node.url) ? `<a ${linkTo(node.url)}>${inside(node)}</a>` : inside(node);
    case 'list': {
      const start = node.ordered && node.start !== 1 ? ` start="${Number(node.start)}"` : '';
      return node.ordered ? `<ol${start}>${inside(node)}</ol>` : `<ul>${inside(node)}</ul>`;
    }
    case 'listItem': {
      // The only paragraph of a point needs no element of its own.
      const [only, ...more] = node.children;
      const lead = only?.type === 'paragraph' ? inside(only) : only ? html(only) : '';
      return `<li>${lead}${more.map(html).join('')}</li>`;
    }
    default:
      return 'children' in node ? inside(node) : 'value' in node ? escaped(node.value) : '';
  }
}

function inside(node: { readonly children: readonly Nodes[] }): string {
  return node.children.map(html).join('');
}

/** A survey that is left half answered is often lost, so what is on the web opens beside it. */
function linkTo(url: string): string {
  const attributes = `href="${escaped(url)}"`;
  return new URL(url).protocol === 'https:' ? `${attributes} target="_blank" rel="noopener"` : attributes;
}

function leadsOut(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && PROTOCOLS.has(parsed.protocol);
}

function words(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value.replace(/\s+/g, ' ');
  if (!('children' in node)) return '';
  const apart = ['root', 'list', 'listItem'].includes(node.type) ? ' ' : '';
  return node.children.map(words).join(apart);
}

/** Words as HTML that says just them. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
