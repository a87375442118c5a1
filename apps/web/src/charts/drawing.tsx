import { assertNever } from '@madang/basics';
import { BarChart } from './bar-chart.js';
import type { ChartSpec, DrawingProps } from './chart-spec.js';

/** The drawing for a kind of data. This file and what it imports arrive with the first chart near the view. */
export function Drawing({ spec, name }: DrawingProps<ChartSpec>) {
  switch (spec.kind) {
    case 'bars':
      return <BarChart spec={spec} name={name} />;
    default:
      return assertNever(spec.kind);
  }
}
