import type { Picture } from '#charts/picture/frame.ts';
import type { SpendingSection } from '#core/report/sections/spending/section.ts';
import type { Edition } from '../../edition.ts';
import { aheadOf } from './finding.ts';
import { wholePercentWriter } from './percent.ts';

/** Shares over time: across in per cent of the width, down from 0 at the top to 1 at the bottom. */
export interface LinePicture extends Picture {
  readonly marks: readonly { readonly y: number; readonly text: string }[];
  readonly waves: readonly {
    readonly x: number;
    readonly y: number;
    readonly low: number;
    readonly high: number;
    readonly name: string;
  }[];
  readonly line: readonly {
    readonly x: number;
    readonly y: number;
    readonly low: number;
    readonly high: number;
  }[];
  /** Where the target lies; null where there is none. */
  readonly target: number | null;
}

const MARKS = [0, 25, 50, 75, 100];
/** Room at both sides, in per cent of the width: for the marks of the axis, and for half of a point. */
const SIDES = { start: 13, end: 7 };

/** The means of the waves, the line through them continued, and the target; null for a single wave. */
export function linePicture(edition: Edition, section: SpendingSection): LinePicture | null {
  const { report, direction } = edition;
  const percent = wholePercentWriter(edition);
  const waves = section.byWave.flatMap(({ wave, mean }) => {
    const summary = report.waves.find(({ id }) => id === wave);
    if (!mean.shown || !summary) return [];
    const time = (Date.parse(summary.from) + Date.parse(summary.to)) / 2;
    return [{ time, name: edition.wave(wave), ...mean.estimate }];
  });
  if (waves.length < 2) return null;
  const line = (section.forecast ? aheadOf(section.forecast) : []).map(({ day, ...at }) => ({
    time: Date.parse(day),
    ...at,
  }));
  const times = [...waves, ...line].map(({ time }) => time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const x = (time: number) => {
    const along = SIDES.start + ((100 - SIDES.start - SIDES.end) * (time - first)) / (last - first);
    return round(direction === 'rtl' ? 100 - along : along);
  };
  const place = ({ time, value, low, high }: { time: number; value: number; low: number; high: number }) => ({
    x: x(time),
    y: down(value),
    low: down(low),
    high: down(high),
  });
  const target = section.forecast?.target;
  return {
    direction,
    label: edition.text(section.text),
    marks: MARKS.map((at) => ({ y: down(at), text: percent(at) })),
    waves: waves.map((wave) => ({ ...place(wave), name: wave.name })),
    line: line.map(place),
    target: target === undefined ? null : down(target),
  };
}

function down(percent: number): number {
  return round(1 - percent / 100);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
