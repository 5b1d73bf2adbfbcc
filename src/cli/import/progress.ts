import { Presets, SingleBar } from 'cli-progress';
import { inNumbers } from './words.ts';

/** Shows how far a file has been read. */
export interface Progress {
  bytes(read: number): void;
  rows(done: number): void;
  end(): void;
}

/**
 * A bar on a terminal; a line a quarter anywhere else, where a bar would only fill the log.
 *
 * @param size of the file, in bytes
 */
export function showProgress(size: number, out: NodeJS.WriteStream): Progress {
  return out.isTTY ? bar(size, out) : lines(size, out);
}

function bar(size: number, stream: NodeJS.WriteStream): Progress {
  const shown = new SingleBar(
    {
      stream,
      format: '  {bar} {percentage} %  {rows} rows',
      hideCursor: true,
      clearOnComplete: true,
      barsize: 30,
    },
    Presets.shades_classic,
  );
  shown.start(Math.max(size, 1), 0, { rows: '0' });
  return {
    bytes: (read) => shown.increment(read),
    rows: (done) => shown.update({ rows: inNumbers(done) }),
    end: () => shown.stop(),
  };
}

function lines(size: number, out: NodeJS.WriteStream): Progress {
  let read = 0;
  let rows = 0;
  let told = 0;
  return {
    bytes: (more) => void (read += more),
    rows: (done) => {
      rows = done;
      const quarter = Math.floor((4 * read) / Math.max(size, 1));
      if (quarter <= told || quarter >= 4) return;
      told = quarter;
      out.write(`  ${quarter * 25} % read, ${inNumbers(rows)} rows\n`);
    },
    end: () => {},
  };
}
