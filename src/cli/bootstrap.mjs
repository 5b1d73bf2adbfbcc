// Runs one of the project's TypeScript files: `node src/cli/bootstrap.mjs <file> [arguments]`.
// Any Node from 18 on can start this. It installs the packages if they are not there, and goes on with the Node that
// the project brings along. So it is plain JavaScript and imports nothing but Node itself.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The oldest Node that runs TypeScript files as they are, with everything the project uses. */
const OLDEST = 24;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Why the packages have to be installed, in words. Undefined: they are all there. */
function whatIsMissing() {
  const wanted = readJson('package-lock.json');
  if (!existsSync(join(root, 'node_modules'))) return 'the packages are not installed yet';
  const there = readJson('node_modules/.package-lock.json');
  if (!there) return 'the last installation did not finish';
  for (const [path, entry] of Object.entries(wanted?.packages ?? {})) {
    if (path === '' || entry.link) continue;
    const installed = there.packages?.[path];
    if (!installed && (entry.optional || entry.devOptional || entry.peer)) continue;
    const name = path.replace(/^.*node_modules\//, '');
    if (!installed) return `${name} is missing`;
    if (installed.version !== entry.version) {
      return `${name} is at ${installed.version}, package-lock.json wants ${entry.version}`;
    }
    if (!existsSync(join(root, path, 'package.json'))) return `${name} is missing`;
  }
  return undefined;
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs npm: the one that started this, else the one on the path. */
function npm(...args) {
  const own = process.env.npm_execpath;
  const [command, first] = own ? [process.execPath, [own]] : ['npm', []];
  const { status, error } = spawnSync(command, [...first, ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: !own && process.platform === 'win32',
  });
  if (error) fail(`npm could not be started: ${error.message}`);
  return status === 0;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** A Node that is new enough, or undefined. */
function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST) return process.execPath;
  const brought = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!existsSync(brought)) return undefined;
  const { stdout } = spawnSync(brought, ['--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return Number(/^v(\d+)/.exec(stdout ?? '')?.[1]) >= OLDEST ? brought : undefined;
}

const missing = whatIsMissing();
if (missing) {
  console.log(`Installing packages first: ${missing}.`);
  if (!npm('ci', '--no-audit', '--no-fund', '--loglevel=error')) {
    fail(
      'The packages could not be installed. The lines above say why; is the network there? Then run this again.',
    );
  }
}

let node = findNode();
if (!node) {
  // Left out where install scripts are switched off.
  console.log(`Installing Node ${OLDEST} into the project; this machine has ${process.version}.`);
  npm('rebuild', 'node', '--ignore-scripts=false');
  node = findNode();
}
if (!node)
  fail(`Node ${OLDEST} or newer is needed; this machine has ${process.version}. Install it from nodejs.org.`);

const [file, ...args] = process.argv.slice(2);
if (!file) fail('Name the file to run: node src/cli/bootstrap.mjs <file> [arguments]');
const script = resolve(root, file);

if (node === process.execPath) {
  process.argv.splice(1, 2, script);
  await import(pathToFileURL(script).href);
} else {
  const stdio = process.send ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit';
  const child = spawn(node, [script, ...args], { stdio, shell: process.platform === 'win32' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('message', (message) => process.send?.(message));
  child.on('error', (error) => fail(`${node} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}
