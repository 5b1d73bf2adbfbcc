import { execFile, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Postgres } from './postgres.ts';

const run = promisify(execFile);

/** A PostgreSQL server of its own, on a socket in a temporary folder, without a port. */
export interface Cluster {
  /**
   * Runs SQL with psql, as one role, a transaction a text; rows come one a line, columns divided by `|`.
   *
   * @throws Error with what psql said
   */
  sql(role: string, source: { file: string } | { text: string | readonly string[] }): Promise<string>;
  /** Stops it and removes everything. */
  stop(): Promise<void>;
}

/** The superuser, named as on Supabase, where `postgres` is none. */
export const SUPERUSER = 'supabase_admin';

/** Makes and starts a server. */
export async function startCluster({ bin }: Postgres): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'heed-postgres-'));
  // PostgreSQL refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? await idOf('postgres') : null;
  if (user) chownSync(folder, user.uid, user.gid);
  const as = user ? { uid: user.uid, gid: user.gid, cwd: folder } : { cwd: folder };
  const files = join(folder, 'files');

  await run(
    join(bin, 'initdb'),
    ['-D', files, '-U', SUPERUSER, '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    as,
  );
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', files, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'],
    { ...as, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));

  const stop = async () => {
    // SIGINT is PostgreSQL's fast shutdown: it ends every session and leaves in order.
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const sql: Cluster['sql'] = async (role, source) => {
    const what =
      'file' in source ? ['-f', source.file] : [source.text].flat().flatMap((text) => ['-c', text]);
    try {
      const { stdout } = await run(
        join(bin, 'psql'),
        [
          '-X',
          '-q',
          '-A',
          '-t',
          '-v',
          'ON_ERROR_STOP=1',
          '-h',
          folder,
          '-U',
          role,
          '-d',
          'postgres',
          ...what,
        ],
        {
          env: { ...process.env, PGOPTIONS: '-c client_min_messages=warning' },
          maxBuffer: 64 * 1024 * 1024,
        },
      );
      return stdout.trimEnd();
    } catch (error) {
      throw new Error((error as { stderr?: string }).stderr?.trim() || (error as Error).message, {
        cause: error,
      });
    }
  };

  for (let attempt = 0; ; attempt++) {
    try {
      await sql(SUPERUSER, { text: 'select 1' });
      return { sql, stop };
    } catch (error) {
      if (attempt === 100 || server.exitCode !== null) {
        await stop();
        throw new Error(`PostgreSQL did not start. ${said}`, { cause: error });
      }
      await sleep(100);
    }
  }
}

async function idOf(name: string): Promise<{ uid: number; gid: number }> {
  const id = async (option: string) => Number((await run('id', [option, name])).stdout);
  return { uid: await id('-u'), gid: await id('-g') };
}
