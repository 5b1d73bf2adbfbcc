import { expect, test } from 'vitest';
import type { Chart } from '#charts/chart.ts';
import { packChart, unpackChart } from '#charts/packed.ts';

const chart: Chart = {
  shape: 'steps',
  direction: 'rtl',
  label: 'Net Promoter Score "from" wave `to` wave \\',
  axis: { min: -100, max: 100, marks: [{ at: 0, text: '0' }] },
  categories: ['2025', '2026'],
  series: [
    {
      name: '2026',
      end: '2026, −12.9',
      points: [null, { value: -12.925170068027212, low: -26.06249468549216, high: 1 / 3, text: '−12.9' }],
    },
  ],
  breaks: [1],
};

test('a chart arrives as it was sent, its numbers as exact as a picture can be', () => {
  expect(unpackChart(packChart(chart))).toEqual({
    ...chart,
    series: [
      {
        name: '2026',
        end: '2026, −12.9',
        points: [null, { value: -12.925, low: -26.062, high: 0.33333, text: '−12.9' }],
      },
    ],
  });
});

test('nothing in a chart ends the script that holds it', () => {
  const packed = packChart({ ...chart, label: 'Is </script><script>alert(1)</script> <!-- a label?' });
  expect(packed).not.toContain('<');
  expect(unpackChart(packed).label).toBe('Is </script><script>alert(1)</script> <!-- a label?');
});

test('a chart without breaks or words at its ends arrives without them', () => {
  const { breaks: _, ...plain } = { ...chart, series: [{ name: '2026', points: [] }] };
  expect(unpackChart(packChart(plain))).not.toHaveProperty('breaks');
  expect(unpackChart(packChart(plain)).series[0]).not.toHaveProperty('end');
});
