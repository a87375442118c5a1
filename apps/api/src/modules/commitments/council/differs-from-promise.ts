import type { CouncilAct } from '@madang/accountability';
import type { StoredLine } from '../planning/promise-in-force.js';

/** Whether the council voted something else for a line than was promised. A refusal of money that was promised always does. */
export function differsFromPromise({ step, amounts }: CouncilAct, promised: readonly Pick<StoredLine, 'line' | 'promised'>[]): boolean {
  if (step === 'refused') return true;
  return amounts.some(({ line, adopted }) => promised.some((one) => one.line === line && one.promised !== adopted));
}
