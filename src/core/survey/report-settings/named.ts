import type { Finding, Path } from '../../yaml/finding.ts';

/** A mistake where a name is not one of those that there are. */
export function isIn(
  name: string,
  known: readonly string[],
  path: Path,
  message: string,
): readonly Finding[] {
  if (known.includes(name)) return [];
  const hint = known.length > 0 ? `Use ${listed(known)}` : 'The survey has none yet';
  return [{ path, message, hint }];
}

/** `"food", "signs" or "wifi"`. */
export function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}` : quoted.join('');
}
