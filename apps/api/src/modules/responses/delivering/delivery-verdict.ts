import type { CheckVerdict } from '@madang/contracts/deliveries';

/** How many residents must have looked before their word moves anything: one could be mistaken, or in a hurry. */
export const checksNeeded = 3;

/** What residents found, or null while too few have looked or as many say one as the other. */
export function deliveryVerdict({ done, notDone }: { readonly done: number; readonly notDone: number }): CheckVerdict | null {
  if (done + notDone < checksNeeded || done === notDone) return null;
  return done > notDone ? 'done' : 'not_done';
}
