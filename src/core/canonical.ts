/**
 * JSON with the keys of every object in code-unit order and no white space: the same text for the same value,
 * whatever order it was built or stored in. What digests and versions are computed over (after RFC 8785).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value))
    return `[${value.map((one) => canonicalJson(one === undefined ? null : one)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`);
    return `{${entries.join(',')}}`;
  }
  return JSON.stringify(value);
}
