import { assertNever } from '@madang/basics';
import { lazy } from 'react';
import { BarChart } from './bar-chart.js';
import type { ChartSpec, DrawingProps } from './chart-spec.js';

// Few ask for areas: what draws them is a file of its own.
const AreasChart = lazy(() => import('./areas-chart.js').then((module) => ({ default: module.AreasChart })));

/** The drawing for a kind of data. This file and what it imports arrive with the first chart near the view. */
export function Drawing({ spec, name }: DrawingProps<ChartSpec>) {
  switch (spec.kind) {
    case 'bars':
      return <BarChart spec={spec} name={name} />;
    case 'areas':
      return <AreasChart spec={spec} name={name} />;
    default:
      return assertNever(spec);
  }
}
