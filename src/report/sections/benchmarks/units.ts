import type { BenchmarkedFigure } from '#core/report/sections/benchmarks/section.ts';
import type { Edition } from '../../edition.ts';
import { percentagePoints } from '../../figure/percentage-points.ts';

/** What a compared figure is called, and how it and its differences are written. */
export interface BenchmarkUnits {
  readonly name: string;
  figure(value: number): string;
  difference(value: number): string;
  differenceRange(interval: { readonly low: number; readonly high: number }): string;
}

export function unitsOf(edition: Edition, { metric }: BenchmarkedFigure): BenchmarkUnits {
  const { words, write, shortRange } = edition;
  const signed = (value: number) => write.points(value);
  const plain = (name: string, figure: (value: number) => string, difference = signed): BenchmarkUnits => ({
    name,
    figure,
    difference,
    differenceRange: ({ low, high }) => shortRange(difference(low), difference(high)),
  });
  switch (metric) {
    case 'nps':
      return plain(words.nps.short, write.points);
    case 'index':
      return plain(words.benchmarks.index, write.size);
    case 'mean':
      return plain(words.mean, write.mean, write.difference);
    case 'topBox':
    case 'topTwo': {
      const points = percentagePoints(edition);
      return {
        name: words.csat[metric],
        figure: write.share,
        difference: points.signed,
        differenceRange: points.cellRange,
      };
    }
  }
}
