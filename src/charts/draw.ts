import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as Drawing,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { configOf } from './config.ts';
import { unpackChart } from './packed.ts';
import { onThemeChange, themeOf } from './theme.ts';

Drawing.register(
  BarController,
  BarElement,
  LineController,
  LineElement,
  PointElement,
  CategoryScale,
  LinearScale,
  Tooltip,
);

/** Draws the chart that stands packed within an element over its picture, and again when the reader's colours change. */
export function draw(place: HTMLElement): void {
  const chart = unpackChart(place.querySelector('[data-chart]')!.textContent);
  const canvas = document.createElement('canvas');
  const frame = document.createElement('div');
  frame.className = 'chart-canvas';
  frame.role = 'img';
  frame.ariaLabel = chart.label;
  frame.append(canvas);
  // The canvas must have a size before anything is drawn on it.
  place.append(frame);
  place.dataset['drawn'] = '';
  const make = () => new Drawing(canvas, configOf(chart, themeOf(canvas)));
  let drawing = make();
  onThemeChange(() => {
    drawing.destroy();
    drawing = make();
  });
}
