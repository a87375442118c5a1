import { asProblem } from '../api/problem.js';

/** Whether something was refused since somebody else had stored another version first. */
export function wasChangedMeanwhile(fault: unknown): boolean {
  return fault !== null && asProblem(fault).code === 'request/changed-meanwhile';
}
