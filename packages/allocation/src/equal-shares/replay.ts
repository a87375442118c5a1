import { ratioToNumber } from '../exact/ratio.js';
import type { SharesRun } from './shares-run.js';

/**
 * What each group held before each purchase of a finished run, as floats: no farther from the exact amounts than the run's
 * own at the end (`errorMass`).
 */
export class Replay {
  readonly money: Float64Array;

  constructor(private readonly run: SharesRun) {
    this.money = new Float64Array(run.problem.electorate.groups).fill(ratioToNumber(run.shareTop, run.shareBottom));
  }

  /** Takes the payments of the next purchase, and reports each. */
  pay(purchase: number, report?: (group: number, paid: number) => void): void {
    const { run, money } = this;
    const { supporterStart, supporterGroup, supporterValue } = run.problem.electorate;
    const { place, price } = run.purchases[purchase]!;
    for (let entry = supporterStart[place]!; entry < supporterStart[place + 1]!; entry++) {
      const group = supporterGroup[entry]!;
      const before = money[group]!;
      if (before === 0) continue;
      const paid = run.outAt[group] === purchase ? before : price * supporterValue[entry]!;
      // Where exactly nothing is left, rounding must not leave less.
      money[group] = Math.max(0, before - paid);
      report?.(group, paid);
    }
  }
}
