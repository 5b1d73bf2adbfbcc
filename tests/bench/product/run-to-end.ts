import { spawn } from 'node:child_process';

/**
 * Runs a command quietly; `opened` ends it if it has not.
 *
 * @throws Error with everything it printed, when it does not end with 0
 */
export async function runToEnd(
  opened: AsyncDisposableStack,
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<string> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  opened.defer(() => void child.kill());
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}. It printed:\n${printed}`);
  return printed;
}
