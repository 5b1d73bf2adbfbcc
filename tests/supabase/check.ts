/** One thing that was checked. */
export interface Check {
  readonly passed: boolean;
  /** A sentence. */
  readonly what: string;
  /** Why not. */
  readonly why?: string;
}

/** Reads the output of a pgTAP file. A plan that was not kept is a check that failed. */
export function readTap(tap: string): Check[] {
  const checks: Check[] = [];
  let planned: number | null = null;
  for (const line of tap.split('\n')) {
    const plan = /^1\.\.(\d+)/.exec(line)?.[1];
    if (plan) planned = Number(plan);
    const [, not, what] = /^(not )?ok \d+(?: - (.*))?$/.exec(line) ?? [];
    if (/^(not )?ok \d/.test(line)) checks.push({ passed: !not, what: what ?? line });
    else if (line.startsWith('#') && checks.length > 0) {
      const last = checks.pop();
      if (last) checks.push(last.passed ? last : { ...last, why: `${last.why ?? ''}\n    ${line}` });
    }
  }
  if (planned !== checks.length)
    checks.push({ passed: false, what: `${planned ?? 'No'} checks were planned, ${checks.length} ran` });
  return checks;
}

/** Whether something that was counted is what it should be. */
export function same(what: string, actual: unknown, expected: unknown): Check {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  return is === should
    ? { passed: true, what }
    : { passed: false, what, why: `\n    is ${is}, should be ${should}` };
}
