import { panelGrade, reopensDelivery, type Grade, type PanelGrade } from '../grade.js';

/** How many of a panel must have graded before it decides anything; a panel that is smaller than that decides when all have. */
export const gradesNeeded = 3;

/** Where somebody sits on the panel that grades a delivery. */
export const panelSeats = ['author', 'supporter', 'facilitator'] as const;

export type PanelSeat = (typeof panelSeats)[number];

/** What is known of somebody who wants to grade. */
export interface PanelCandidate {
  readonly isAuthor: boolean;
  /** Whether they backed the proposal before it was answered: whoever came later backed the answer. */
  readonly backedBeforeAnswer: boolean;
  readonly isFacilitator: boolean;
  /** Those who promised do not grade. */
  readonly isStaff: boolean;
  /** Whether somebody else sits in the one seat of a facilitator. */
  readonly facilitatorSeatTaken: boolean;
}

export type SeatAnswer = PanelSeat | 'none' | 'taken';

/** Which seat somebody has; whoever wrote or backs the proposal sits as that, whatever else they are. */
export function seatOf({ isAuthor, backedBeforeAnswer, isFacilitator, isStaff, facilitatorSeatTaken }: PanelCandidate): SeatAnswer {
  if (isStaff) return 'none';
  if (isAuthor) return 'author';
  if (backedBeforeAnswer) return 'supporter';
  if (!isFacilitator) return 'none';
  return facilitatorSeatTaken ? 'taken' : 'facilitator';
}

export interface PanelOutcome extends PanelGrade {
  /** How many more must grade before the median counts. */
  readonly missing: number;
  readonly decides: 'reopen' | 'may_close' | null;
}

/** What a panel's grades come to so far, or null before the first. `size` is how many may grade. */
export function panelOutcome(given: readonly Grade[], size: number): PanelOutcome | null {
  const grade = panelGrade(given);
  if (grade === null) return null;
  const missing = Math.max(0, Math.min(gradesNeeded, size) - grade.count);
  const settled = reopensDelivery(grade.median) ? 'reopen' : 'may_close';
  return { ...grade, missing, decides: missing > 0 ? null : settled };
}
