import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Programs of one installed PostgreSQL. */
export interface Postgres {
  /** Major version. */
  readonly version: number;
  /** The folder of initdb, postgres and psql. */
  readonly bin: string;
}

const OLDEST = 15;
const DEBIAN = '/usr/lib/postgresql';

/** The newest PostgreSQL on this machine that the migrations are made for and that has pgTAP. */
export function findPostgres(): Postgres | undefined {
  return candidates().find((postgres) => hasPgtap(postgres));
}

/**
 * Finds a PostgreSQL with pgTAP, or installs Debian's where this runs as root.
 *
 * @returns undefined when none can be had
 */
export function providePostgres(): Postgres | undefined {
  const found = findPostgres();
  if (found || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  console.log(
    'No PostgreSQL 15 or newer with pgTAP here: installing those of Debian (apt-get install postgresql).',
  );
  install('postgresql');
  const [newest] = candidates();
  if (newest) install(`postgresql-${newest.version}-pgtap`);
  return findPostgres();
}

function install(name: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  if (!run('install', '-yq', '--no-install-recommends', name)) {
    run('update', '-q');
    run('install', '-yq', '--no-install-recommends', name);
  }
}

/** Newest first. */
function candidates(): Postgres[] {
  const folders = existsSync(DEBIAN)
    ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, 'bin'))
    : [];
  const onPath = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  if (onPath.status === 0) folders.push(onPath.stdout.trim());
  return folders
    .filter((bin) => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'psql')))
    .map((bin) => ({
      bin,
      version: Number(
        /(\d+)/.exec(execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }))?.[1] ?? 0,
      ),
    }))
    .filter(({ version }) => version >= OLDEST)
    .sort((a, b) => b.version - a.version);
}

function hasPgtap({ bin }: Postgres): boolean {
  const config = join(bin, 'pg_config');
  // Debian leaves pg_config to the development package, and keeps extensions where the version says.
  const share = existsSync(config)
    ? execFileSync(config, ['--sharedir'], { encoding: 'utf8' }).trim()
    : bin.replace('/usr/lib/', '/usr/share/').replace(/\/bin$/, '');
  return existsSync(join(share, 'extension/pgtap.control'));
}
