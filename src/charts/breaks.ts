import type { Plugin } from 'chart.js';
import type { Chart } from './chart.ts';
import type { Theme } from './theme.ts';

/** A Chart.js plugin that draws an upright dashed line where the lines of a chart break. */
export function breaksPlugin(chart: Chart, theme: Theme): Plugin {
  return {
    id: 'breaks',
    beforeDatasetsDraw({ ctx, chartArea, scales }) {
      const across = scales.x;
      if (!across || !chart.breaks) return;
      ctx.save();
      ctx.strokeStyle = theme.ink;
      ctx.lineWidth = 1;
      ctx.setLineDash([2, 4]);
      for (const at of chart.breaks) {
        const x = (across.getPixelForValue(at - 1) + across.getPixelForValue(at)) / 2;
        ctx.beginPath();
        ctx.moveTo(x, chartArea.top);
        ctx.lineTo(x, chartArea.bottom);
        ctx.stroke();
      }
      ctx.restore();
    },
  };
}
