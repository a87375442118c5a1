import type { ChartConfiguration } from 'chart.js';
import type { Format } from '../format/format.js';
import type { BarSpec, ChartValue } from './chart-spec.js';
import type { ChartTheme, Direction } from './chart-theme.js';
import { inWords, lengthOf, scaleWords } from './chart-values.js';
import { referenceLine, referenceRoom } from './reference-line.js';

interface BarConfigOptions {
  readonly spec: BarSpec;
  readonly theme: ChartTheme;
  readonly format: Format;
  readonly direction: Direction;
}

/** Everything that right-to-left asks of a bar chart is set here and nowhere else: forgetting one of them prints numbers backwards. */
export function barConfig({
  spec,
  theme,
  format,
  direction,
}: BarConfigOptions): ChartConfiguration<'bar', (number | [number, number] | null)[]> {
  const lying = !spec.standing;
  const turned = direction === 'rtl';
  const font = { family: theme.font, size: 14 };
  const lengths = {
    beginAtZero: true,
    ...(spec.reference && { suggestedMax: lengthOf(spec.reference.value) ?? 0 }),
    stacked: spec.stacked ?? false,
    reverse: turned && lying,
    grid: { color: theme.hairline },
    border: { display: false },
    ticks: { color: theme.muted, font, maxTicksLimit: 6, callback: (value: string | number) => scaleWords(Number(value), spec, format) },
  };
  const names = {
    stacked: spec.stacked ?? false,
    reverse: turned && !lying,
    grid: { display: false },
    border: { color: theme.border },
    ticks: {
      color: theme.text,
      font,
      autoSkip: false,
      callback(this: { readonly chart: { readonly width: number } }, value: string | number) {
        const label = spec.labels[Number(value)] ?? '';
        return lying ? shortened(label, Math.floor(this.chart.width / pixelsOfName)) : label;
      },
    },
  };
  return {
    type: 'bar',
    data: {
      labels: [...spec.labels],
      datasets: spec.series.map(({ name, values, from, colour }, index) => ({
        label: name,
        data: values.map((value, at) => stretchOf(value, from?.[at] ?? null)),
        backgroundColor: theme.series[(colour ?? index + 1) - 1] ?? theme.text,
        hoverBackgroundColor: theme.series[(colour ?? index + 1) - 1] ?? theme.text,
        // Neighbouring colours may be as light as each other: the outline parts them.
        borderColor: theme.surface,
        borderWidth: 1,
        borderSkipped: false,
        borderRadius: 3,
        maxBarThickness: 28,
      })),
    },
    plugins: [referenceLine(spec, theme)],
    options: {
      ...(spec.reference && { layout: { padding: { top: referenceRoom } } }),
      indexAxis: lying ? 'y' : 'x',
      animation: false,
      maintainAspectRatio: false,
      locale: format.settings.language,
      scales: {
        x: lying ? lengths : names,
        y: lying ? { ...names, position: turned ? 'right' : 'left' } : { ...lengths, position: turned ? 'right' : 'left' },
      },
      plugins: {
        legend: {
          display: spec.series.length > 1,
          position: 'bottom',
          rtl: turned,
          labels: { color: theme.text, font, usePointStyle: true },
        },
        tooltip: {
          rtl: turned,
          textDirection: direction,
          titleFont: font,
          bodyFont: font,
          callbacks: { label: ({ datasetIndex, dataIndex }) => inWords(spec.series[datasetIndex]?.values[dataIndex] ?? null, format) },
        },
      },
    },
  };
}

/** From where to where a bar goes; from zero where nothing is said. */
function stretchOf(value: ChartValue, from: ChartValue): number | [number, number] | null {
  const [length, start] = [lengthOf(value), lengthOf(from)];
  return length === null || start === null ? length : [start, start + length];
}

/** Beside lying bars a name gets about a third of the width; whole names stand in the table and are read aloud. */
const pixelsOfName = 24;

function shortened(label: string, most: number): string {
  const signs = [...label];
  return signs.length <= most
    ? label
    : `${signs
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
