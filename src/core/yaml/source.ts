import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Path } from './finding.ts';

/** A YAML text as plain values that still knows the line of each of them. */
export interface YamlSource {
  readonly content: unknown;
  /** The line (1-based) of a place: of its key in a mapping, or of the deepest part of the way there that exists. */
  lineOf(path: Path): number;
  /** The plain value at a place; undefined where there is none. */
  valueAt(path: Path): unknown;
}

export type ReadYaml =
  | { readonly ok: true; readonly source: YamlSource }
  | { readonly ok: false; readonly line: number; readonly message: string; readonly hint: string };

/** Reads a YAML text; where it is none, says at which line it stops being one. */
export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const broken = document.errors[0];
  if (broken)
    return {
      ok: false,
      line: lineAt(broken.pos[0]),
      message: `this is not YAML: ${broken.message}`,
      hint: 'Mend the line; check its indentation, quotes and colons',
    };
  return {
    ok: true,
    source: {
      content: document.toJS(),
      lineOf: (path) => lineAt(offsetOf(document, path)),
      valueAt: (path) => document.getIn(path),
    },
  };
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    const next = stepInto(node, step);
    if (!next) break;
    offset = startOf(next.mark) ?? offset;
    node = next.node;
  }
  return offset;
}

/** The child of a node, and what to point at for it. Keys that YAML reads as numbers are found by their text. */
function stepInto(node: unknown, step: string | number): { node: unknown; mark: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair && { node: pair.value, mark: pair.key };
  }
  if (isSeq(node) && typeof step === 'number' && step < node.items.length)
    return { node: node.items[step], mark: node.items[step] };
  return undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
