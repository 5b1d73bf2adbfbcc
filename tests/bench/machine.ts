import { cpus, loadavg, platform, release, totalmem } from 'node:os';

/** Where and when figures were measured: without this they say nothing. */
export const machine = () => ({
  at: new Date().toISOString(),
  node: process.version,
  system: `${platform()} ${release()}`,
  cores: cpus().length,
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  memoryGB: Math.round(totalmem() / 2 ** 30),
});

/** How many processes wanted to run in the last minute: well above the cores, and the figures are of a busy machine. */
export const load = (): number => loadavg()[0] ?? 0;
