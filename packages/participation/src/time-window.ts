/** A half-open span of time: its first instant belongs to it, its last does not. */
export interface TimeWindow {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** Whether `opensAt ≤ now < closesAt`: at the closing instant it is too late. */
export function isOpen({ opensAt, closesAt }: TimeWindow, now: Date): boolean {
  return opensAt <= now && now < closesAt;
}

/** Where an instant lies: before the window, in it, or after it. */
export function timing({ opensAt, closesAt }: TimeWindow, now: Date): 'early' | 'open' | 'late' {
  if (now < opensAt) return 'early';
  return now < closesAt ? 'open' : 'late';
}
