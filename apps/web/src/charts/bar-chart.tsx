import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';
import { useMemo } from 'react';
import { useFormat } from '../format/use-format.js';
import type { BarSpec, DrawingProps } from './chart-spec.js';
import { chartTheme, directionOf, type ChartTheme } from './chart-theme.js';
import { ChartCanvas, type Drawn } from './chart-canvas.js';
import { barConfig } from './bar-config.js';
import { inWords } from './chart-values.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip, Legend);

export function BarChart({ spec, name }: DrawingProps<BarSpec>) {
  const format = useFormat();
  const draw = useMemo(
    () =>
      (canvas: HTMLCanvasElement): Drawn => {
        const theme: ChartTheme = chartTheme(canvas);
        const chart = new Chart(canvas, barConfig({ spec, theme, format, direction: directionOf(canvas) }));
        return { chart, stops: spec.labels.length * spec.series.length };
      },
    [spec, format],
  );
  // One stop of the arrow keys for each bar: all series of the first label, then of the second.
  const at = (stop: number) => ({ index: Math.floor(stop / spec.series.length), datasetIndex: stop % spec.series.length });
  const say = (stop: number) => {
    const { index, datasetIndex } = at(stop);
    const series = spec.series[datasetIndex];
    const parts = [spec.labels[index], spec.series.length > 1 ? series?.name : undefined, inWords(series?.values[index] ?? null, format)];
    return parts.filter((part) => part !== undefined).join(', ');
  };
  return <ChartCanvas name={name} draw={draw} at={at} say={say} />;
}
