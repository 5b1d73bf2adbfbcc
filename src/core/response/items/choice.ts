import type { Problem } from '../response.ts';

export type Codes = { readonly values: readonly string[] } | { readonly problem: Omit<Problem, 'item'> };

/** Exactly one of the codes of a scale or a single choice. */
export function oneOf(raw: readonly string[], codes: readonly string[]): Codes {
  const distinct = [...new Set(raw)];
  if (distinct.length > 1) return { problem: { code: 'oneOnly' } };
  return codes.includes(distinct[0] ?? '') ? { values: distinct } : notAnOption(distinct, codes);
}

/** Between `min` and `max` of the codes of several choices, in the order of the survey; an exclusive one alone. */
export function someOf(
  raw: readonly string[],
  {
    options,
    min,
    max,
  }: { options: readonly { value: string; exclusive: boolean }[]; min: number; max: number },
): Codes {
  const codes = options.map(({ value }) => value);
  const chosen = new Set(raw);
  if ([...chosen].some((value) => !codes.includes(value))) return notAnOption([...chosen], codes);
  const exclusive = options.some((option) => option.exclusive && chosen.has(option.value));
  if (exclusive && chosen.size > 1) return { problem: { code: 'exclusive' } };
  if (!exclusive && chosen.size < min) return { problem: { code: 'tooFew', detail: { min } } };
  if (chosen.size > max) return { problem: { code: 'tooMany', detail: { max } } };
  return { values: codes.filter((code) => chosen.has(code)) };
}

function notAnOption(chosen: readonly string[], codes: readonly string[]): Codes {
  const stray = chosen.find((value) => !codes.includes(value)) ?? '';
  return { problem: { code: 'notAnOption', detail: { value: stray.slice(0, 40) } } };
}
