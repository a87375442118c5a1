import type { SharesRun } from './shares-run.js';

/**
 * Tells at a price known within a window which supporters would certainly run out and which would certainly pay in full.
 * A supporter is close when money and price × value differ by less than both can be wrong together: the group's own error
 * (errorMass / weight), the window × value, and rounding.
 */
export function splitBySide(run: SharesRun, price: number, window: number): (entry: number) => 'poor' | 'rich' | 'close' {
  const { weight, supporterGroup, supporterValue } = run.problem.electorate;
  const { remaining, errorMass } = run;
  return (entry) => {
    const group = supporterGroup[entry]!;
    const value = supporterValue[entry]!;
    const difference = remaining[group]! - price * value;
    const doubt = errorMass / weight[group]! + 2 * window * value;
    return difference > doubt ? 'rich' : difference < -doubt ? 'poor' : 'close';
  };
}

/** For `exactPrice` when floats give no price at all. */
export function everyoneIsClose(): 'close' {
  return 'close';
}
