import type { Plugin } from 'chart.js';
import type { Chart } from './chart.ts';
import { endLabels } from './ends.ts';
import type { Theme } from './theme.ts';

/** px between the words at the end of a line and its interval */
const GAP = 6;

/** A Chart.js plugin that writes at the end of each line what it is, as the drawing of the server does. */
export function endsPlugin(chart: Chart, theme: Theme): Plugin {
  const last = chart.series.length - 1;
  return {
    id: 'ends',
    afterDatasetsDraw({ ctx, chartArea, scales }) {
      const { x, y } = scales;
      if (!x || !y) return;
      ctx.save();
      ctx.font = `600 12px ${theme.font}`;
      ctx.direction = chart.direction;
      ctx.lineWidth = 4;
      ctx.lineJoin = 'round';
      ctx.strokeStyle = theme.paper;
      for (const { series, at, text, above } of endLabels(chart)) {
        const point = chart.series[series]?.points[at];
        if (!point) continue;
        ctx.fillStyle = series === last ? theme.now : theme.quiet;
        ctx.textBaseline = above ? 'bottom' : 'top';
        // Over its point where it has room there, otherwise it ends where the drawing ends.
        const rtl = chart.direction === 'rtl';
        const middle = x.getPixelForValue(at);
        const edge = rtl ? chartArea.left : chartArea.right;
        const fits = ctx.measureText(text).width <= 2 * Math.abs(edge - middle);
        ctx.textAlign = fits ? 'center' : rtl ? 'left' : 'right';
        const across = fits ? middle : edge;
        const down = above ? y.getPixelForValue(point.high) - GAP : y.getPixelForValue(point.low) + GAP;
        ctx.strokeText(text, across, down);
        ctx.fillText(text, across, down);
      }
      ctx.restore();
    },
  };
}
