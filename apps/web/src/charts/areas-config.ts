import type { ChartConfiguration } from 'chart.js';
import type { TreemapControllerDatasetOptions, TreemapDataPoint } from 'chartjs-chart-treemap';
import type { Format } from '../format/format.js';
import type { AreaPart, AreaSpec } from './chart-spec.js';
import type { ChartTheme, Direction } from './chart-theme.js';
import { inWords, lengthOf } from './chart-values.js';
import { wrapped, type Measure } from './wrapped.js';

interface AreasConfigOptions {
  readonly spec: AreaSpec;
  readonly theme: ChartTheme;
  readonly format: Format;
  readonly direction: Direction;
}

interface Tile {
  readonly part: AreaPart;
  readonly size: number;
}

const padding = 8;
const letter = 14;

/**
 * One colour for all: the size of a tile is what it says, and nothing else. A name that does not fit into its tile is left out
 * rather than cut; it stands in the table and is read aloud.
 */
export function areasConfig({ spec, theme, format, direction }: AreasConfigOptions): ChartConfiguration<'treemap'> {
  const font = { family: theme.font, size: letter };
  const tile = theme.series[0] ?? theme.text;
  // Without `groups` a tree of objects keeps each object beside its tile.
  const tree = spec.parts.map((part): Tile => ({ part, size: Math.max(0, lengthOf(part.value) ?? 0) }));
  const dataset: TreemapControllerDatasetOptions<Record<string, unknown>> = {
    data: [],
    tree: tree.map((one) => ({ ...one })),
    key: 'size',
    rtl: direction === 'rtl',
    spacing: 2,
    borderWidth: 1,
    borderColor: tile,
    borderRadius: 3,
    hoverBorderColor: theme.text,
    hoverBorderWidth: 3,
    backgroundColor: ({ raw }) => (partOf(raw)?.rest ? theme.surface : tile),
    hoverBackgroundColor: ({ raw }) => (partOf(raw)?.rest ? theme.surface : tile),
    captions: { display: false },
    labels: {
      display: true,
      overflow: 'hidden',
      position: 'top',
      align: direction === 'rtl' ? 'right' : 'left',
      padding,
      font,
      color: ({ raw }) => (partOf(raw)?.rest ? theme.text : theme.surface),
      formatter: ({ raw, chart }) => linesIn(raw, format, measureWith(chart.ctx, font)),
    },
  };
  return {
    type: 'treemap',
    data: { datasets: [dataset] },
    options: {
      animation: false,
      maintainAspectRatio: false,
      locale: format.settings.language,
      plugins: {
        legend: { display: false },
        tooltip: {
          displayColors: false,
          rtl: direction === 'rtl',
          textDirection: direction,
          titleFont: font,
          bodyFont: font,
          callbacks: {
            title: ([item]) => partOf(item?.raw)?.label ?? '',
            label: ({ raw }) => inWords(partOf(raw)?.value ?? null, format),
          },
        },
      },
    },
  };
}

function partOf(raw: unknown): AreaPart | undefined {
  // oxlint-disable-next-line no-underscore-dangle -- so the library calls what it was given for a tile
  return ((raw as TreemapDataPoint | undefined)?._data as unknown as Tile | undefined)?.part;
}

/** The name in as many lines as the tile is wide enough for, and the amount below it. */
function linesIn(raw: TreemapDataPoint, format: Format, measure: Measure): string[] {
  const part = partOf(raw);
  if (!part) return [];
  const amount = typeof part.value === 'number' ? format.number(part.value) : format.shortMoney(part.value);
  return [...wrapped(part.label, raw.w - 2 * padding, measure), amount];
}

function measureWith(context: CanvasRenderingContext2D, { family, size }: { readonly family: string; readonly size: number }): Measure {
  return (text) => {
    context.font = `${size}px ${family}`;
    return context.measureText(text).width;
  };
}
