import type { Chart as Drawing, Plugin } from 'chart.js';
import type { Chart } from './chart.ts';
import type { Theme } from './theme.ts';

/** A Chart.js plugin that draws the interval of every estimate over its bar or point. Chart.js has none of its own. */
export function intervalsPlugin(chart: Chart, theme: Theme): Plugin {
  return {
    id: 'intervals',
    afterDatasetsDraw(drawing) {
      const { ctx } = drawing;
      ctx.save();
      ctx.strokeStyle = theme.ink;
      ctx.lineWidth = 1.5;
      chart.series.forEach((series, dataset) => {
        if (!drawing.isDatasetVisible(dataset)) return;
        drawing.getDatasetMeta(dataset).data.forEach((element, index) => {
          const point = series.points[index];
          if (!point) return;
          const [from, to] = [valueAt(drawing, chart, point.low), valueAt(drawing, chart, point.high)];
          ctx.beginPath();
          if (chart.shape === 'rows') {
            ctx.moveTo(from, element.y);
            ctx.lineTo(to, element.y);
          } else {
            ctx.moveTo(element.x, from);
            ctx.lineTo(element.x, to);
          }
          ctx.stroke();
        });
      });
      ctx.restore();
    },
  };
}

function valueAt(drawing: Drawing, chart: Chart, value: number): number {
  const scale = drawing.scales[chart.shape === 'rows' ? 'x' : 'y'];
  return scale ? scale.getPixelForValue(value) : 0;
}
