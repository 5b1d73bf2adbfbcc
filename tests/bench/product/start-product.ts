import type { Product } from './copy.ts';
import { freePort } from './free-port.ts';
import { run, type Running } from './running.ts';

/** `npm start`, as a person types it. */
export async function startProduct(
  opened: AsyncDisposableStack,
  { root }: Product,
  home: string,
  args: readonly string[] = [],
): Promise<Running> {
  const settings = { cwd: root, port: await freePort(), env: { HEED_HOME: home } };
  return run(opened, 'npm', ['start', '--silent', ...(args.length > 0 ? ['--', ...args] : [])], settings);
}
