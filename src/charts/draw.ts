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
import type { Chart } from './chart.ts';
import { configOf } from './config.ts';
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

/** Draws a chart on a canvas, and again when the reader's colours change. Returns how to take it away. */
export function draw(canvas: HTMLCanvasElement, chart: Chart): () => void {
  const make = () => new Drawing(canvas, configOf(chart, themeOf(canvas)));
  let drawing = make();
  const stop = onThemeChange(() => {
    drawing.destroy();
    drawing = make();
  });
  return () => {
    stop();
    drawing.destroy();
  };
}
