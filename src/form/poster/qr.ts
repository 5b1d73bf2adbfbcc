import { encode } from 'uqr';

/** A QR code as one SVG path, with the quiet zone of four modules that readers need (ISO/IEC 18004). */
export interface QrCode {
  /** Modules on a side, quiet zone included: the view box is `0 0 size size`. */
  readonly size: number;
  readonly path: string;
}

const QUIET_ZONE = 4;

/** The QR code of a text. A quarter of it may be soiled or torn (level Q): it hangs where people pass. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'Q', border: QUIET_ZONE });
  const runs = data.flatMap((row, y) =>
    runsIn(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size, path: runs.join('') };
}

/** Where dark modules follow one another in a row: the first of each run, and how many. */
function runsIn(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (dark && last && last[0] + last[1] === x) last[1] += 1;
    else if (dark) runs.push([x, 1]);
  });
  return runs;
}
