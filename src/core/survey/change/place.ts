import type { Path } from '../../yaml/finding.ts';
import { readYaml } from '../../yaml/source.ts';

/**
 * The line of a survey file that an item is written at, and within it that of one of its options. An item that was made
 * of a part of another, as a row of a matrix, is found at that other where it has no line of its own.
 *
 * @param source the YAML text
 * @returns 1-based; 1 where the file does not mention it
 */
export function lineOfItem(source: string, id: string, code?: string): number {
  const yaml = readYaml(source);
  if (!yaml.ok) return yaml.line;
  const { content, lineOf } = yaml.source;
  const named = (name: string) => (node: Record<string, unknown>) => node.id === name;
  const parts = id.split('-');
  for (let length = parts.length; length > 0; length--) {
    const found = find(content, named(parts.slice(0, length).join('-')));
    if (!found) continue;
    const option =
      code === undefined ? undefined : find(found.node.options, (node) => String(node.value) === code);
    return lineOf(option ? [...found.path, 'options', ...option.path] : found.path);
  }
  return 1;
}

function find(
  node: unknown,
  is: (node: Record<string, unknown>) => boolean,
  path: Path = [],
): { readonly node: Record<string, unknown>; readonly path: Path } | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if (!Array.isArray(node) && is(node as Record<string, unknown>))
    return { node: node as Record<string, unknown>, path };
  for (const [key, child] of Object.entries(node)) {
    const found = find(child, is, [...path, Array.isArray(node) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}
