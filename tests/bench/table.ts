import { styleText } from 'node:util';
import type { Figure, Unit } from './figure.ts';

const HEAD = ['', 'n', 'median', 'min – max', 'ratio'] as const;

/** The figures of a step as lines of text: a name, and numbers in columns aligned at their right. */
export function table(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) => {
    const padded = row.map((cell, column) =>
      column === 0 || column === 4 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
    );
    return `  ${padded.join('   ')}`.trimEnd();
  });
  return [styleText('dim', lines[0]!), ...lines.slice(1)].join('\n');
}

function cells({ what, unit, n, median, min, max, ratio }: Figure): readonly string[] {
  const spread = min === max ? '' : `${number(min, unit)} – ${number(max, unit)}`;
  return [
    what,
    String(n),
    `${number(median, unit)} ${unit}`.trimEnd(),
    spread,
    ratio ? `${number(ratio.value, '')} × ${ratio.to}` : '',
  ];
}

/** Three digits say all that such a measurement knows; bytes and requests are counted, and said in full. */
function number(value: number, unit: Unit): string {
  if (unit === 'bytes' || unit === 'requests') return Math.round(value).toLocaleString('en');
  const digits =
    Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 0.1 || value === 0 ? 2 : 4;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
