import type { Plugin } from 'chart.js';
import type { BarSpec } from './chart-spec.js';
import type { ChartTheme } from './chart-theme.js';
import { lengthOf } from './chart-values.js';

/** Room above the bars for the name of the line. */
export const referenceRoom = 24;

/** Draws the line across the bars that a chart names, with its name at its upper end. Bars stand on the same scale. */
export function referenceLine({ reference, standing }: BarSpec, theme: ChartTheme): Plugin<'bar'> {
  const value = reference ? lengthOf(reference.value) : null;
  return {
    id: 'reference-line',
    afterDatasetsDraw: ({ ctx, scales, chartArea }) => {
      const scale = scales[standing ? 'y' : 'x'];
      if (!reference || value === null || !scale) return;
      const at = scale.getPixelForValue(value);
      const { left, right, top, bottom } = chartArea;
      ctx.save();
      ctx.strokeStyle = theme.text;
      ctx.lineWidth = 2;
      ctx.setLineDash([6, 4]);
      ctx.beginPath();
      ctx.moveTo(standing ? left : at, standing ? at : top);
      ctx.lineTo(standing ? right : at, standing ? at : bottom);
      ctx.stroke();
      ctx.fillStyle = theme.text;
      ctx.font = `14px ${theme.font}`;
      ctx.textBaseline = 'bottom';
      // Towards the middle, where there is room.
      const x = standing ? left : at;
      ctx.textAlign = x > (left + right) / 2 ? 'right' : 'left';
      ctx.fillText(reference.name, x, (standing ? at : top) - 4);
      ctx.restore();
    },
  };
}
