import { Chart, Tooltip } from 'chart.js';
import { TreemapController, TreemapElement } from 'chartjs-chart-treemap';
import { useMemo } from 'react';
import { useFormat } from '../format/use-format.js';
import { areasConfig } from './areas-config.js';
import { ChartCanvas, type Drawn } from './chart-canvas.js';
import type { AreaSpec, DrawingProps } from './chart-spec.js';
import { chartTheme, directionOf } from './chart-theme.js';
import { inWords } from './chart-values.js';

Chart.register(TreemapController, TreemapElement, Tooltip);

export function AreasChart({ spec, name }: DrawingProps<AreaSpec>) {
  const format = useFormat();
  const draw = useMemo(
    () =>
      (canvas: HTMLCanvasElement): Drawn => {
        const chart = new Chart(canvas, areasConfig({ spec, theme: chartTheme(canvas), format, direction: directionOf(canvas) }));
        return { chart, stops: spec.parts.length };
      },
    [spec, format],
  );
  const say = (stop: number) => {
    const part = spec.parts[stop];
    return part ? `${part.label}, ${inWords(part.value, format)}` : '';
  };
  return <ChartCanvas name={name} draw={draw} at={(index) => ({ index, datasetIndex: 0 })} say={say} />;
}
