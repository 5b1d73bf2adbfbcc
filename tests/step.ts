import { spawn } from 'node:child_process';
import { stripVTControlCharacters, styleText } from 'node:util';

/** One thing that has to hold: a command of this Node that ends with 0. */
export type Step = {
  readonly name: string;
  /** What it looks at, in words. */
  readonly what: string;
  readonly args: readonly string[];
  /** Fetches what the machine lacks, and adds to the environment. */
  readonly prepare?: () => Promise<Readonly<Record<string, string>>>;
};

export type Outcome = {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
  /** What the step itself counted, in its own words; empty where it counts nothing. */
  readonly summary: string;
};

/** Longer than any step takes on a slow machine, in milliseconds. */
const LIMIT_MS = 14 * 60_000;

/** Runs a step to its end, keeping what it prints; all of that is shown when it fails. */
export async function runStep({ name, what, args, prepare }: Step): Promise<Outcome> {
  console.log(styleText('dim', `${name}: ${what} …`));
  const started = performance.now();
  const { code, output } = await run(args, prepare).catch((error: unknown) => ({
    code: 1,
    output: String(error),
  }));
  const seconds = (performance.now() - started) / 1000;
  const passed = code === 0;
  if (passed)
    console.log(`${styleText('green', '✓')} ${name} ${styleText('dim', `${seconds.toFixed(1)} s`)}`);
  else
    console.log(`${styleText('red', `✗ ${name}`)} ${styleText('dim', `${seconds.toFixed(1)} s`)}\n${output}`);
  return { name, passed, seconds, summary: summaryOf(output) };
}

async function run(
  args: readonly string[],
  prepare: Step['prepare'],
): Promise<{ code: number; output: string }> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...(await prepare?.()) };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LIMIT_MS,
    });
    let output = '';
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal) output += `\nStopped by ${signal} after ${LIMIT_MS / 60_000} minutes at most.`;
      resolve({ code: code ?? 1, output });
    });
  });
}

/** The lines in which test runners count: `12 passed`, `3 skipped`. */
function summaryOf(output: string): string {
  const lines = stripVTControlCharacters(output).split('\n');
  const counts = lines.filter((line) =>
    /\b\d+ (passed|failed|skipped|flaky|errors?)\b|^skipped/i.test(line.trim()),
  );
  return counts
    .slice(-2)
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .join('; ')
    .slice(0, 120);
}
