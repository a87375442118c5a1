import { debateThreshold, priorityDoorThreshold, supportThreshold } from './support-threshold.js';

/** The ways to the city's duty to answer. More than one, so that a headcount alone decides nothing. */
export type Door = 'support' | 'priority_group' | 'assembly' | 'harm';

export interface DoorFacts {
  /** Supporters that count (authors do not). */
  readonly supporters: number;
  /** Of these, residents who say that they belong to an affected priority group. Only that the door opened is published. */
  readonly fromPriorityGroups: number;
  /** A recorded decision of an assembly, or of the human-rights committee, carries the proposal. */
  readonly carriedByAssembly: boolean;
  /** Ratings flagged harm to a right. */
  readonly harmFlagged: boolean;
}

/**
 * Fewest people that anything said of a number of people may be about. The door of priority groups waits for as many even where its
 * own bar is lower: a door that five can open tells too much of each of the five.
 */
export const leastCounted = 10;

/** The doors that stand open; the city owes an answer as soon as there is one. */
export function doorsOpen(facts: DoorFacts, residents: number): readonly Door[] {
  const doors: readonly (readonly [Door, boolean])[] = [
    ['support', facts.supporters >= supportThreshold(residents)],
    ['priority_group', facts.fromPriorityGroups >= Math.max(leastCounted, priorityDoorThreshold(residents))],
    ['assembly', facts.carriedByAssembly],
    ['harm', facts.harmFlagged],
  ];
  return doors.flatMap(([door, open]) => (open ? [door] : []));
}

/** Whether a public debate is due: by the second bar, or since harm is flagged, which counts as both bars. */
export function debateIsDue({ supporters, harmFlagged }: Pick<DoorFacts, 'supporters' | 'harmFlagged'>, residents: number): boolean {
  return harmFlagged || supporters >= debateThreshold(residents);
}
