import { allocate, describedFor, readPabulib, type Allocation, type AllocationRule, type Profile } from '@madang/allocation';
import type { Counted } from './written-allocation.js';

/** Counts the ballots under a rule that was checked when it was chosen: a refusal here is a fault of ours. */
export function count(profile: Profile, rule: AllocationRule): Counted {
  const counted = allocate(profile, rule);
  if (!counted.ok) throw new Error(`The ballots cannot be counted: ${counted.error.code}`);
  return { ...counted.value, served: served(profile, counted.value) };
}

/**
 * Counts once more, from the published file instead of the box. A result is published only if both took the same projects in
 * the same order. (Amounts are in units of the file's own decimals, so they are not compared as they stand.)
 */
export function recountAgrees(file: string, rule: AllocationRule, official: Pick<Allocation, 'order' | 'voters'>): boolean {
  const read = readPabulib(file);
  if (!read.ok) return false;
  const again = count(describedFor(read.value, rule.conditions), rule);
  return again.voters === official.voters && again.order.join() === official.order.join();
}

function served({ ballots }: Profile, { selected }: Allocation): number {
  const funded = new Set(selected);
  return ballots.filter(({ projects }) => projects.some((id) => funded.has(id))).length;
}
