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
      for (const { series, at, text, above, over } of endLabels(chart)) {
        const point = chart.series[series]?.points[at];
        if (!point) continue;
        ctx.fillStyle = series === last ? theme.now : theme.quiet;
        ctx.textBaseline = above ? 'bottom' : 'top';
        const rtl = chart.direction === 'rtl';
        ctx.textAlign = over ? 'center' : rtl ? 'left' : 'right';
        const across = over ? x.getPixelForValue(at) : rtl ? chartArea.left : chartArea.right;
        const down = above ? y.getPixelForValue(point.high) - GAP : y.getPixelForValue(point.low) + GAP;
        ctx.strokeText(text, across, down);
        ctx.fillText(text, across, down);
      }
      ctx.restore();
    },
  };
}
