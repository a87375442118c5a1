import type { CalendarDate } from '@madang/basics';
import { daysBetween } from '@madang/basics';

/** How many days before the promised date an officer is reminded, the earlier first. */
export const reminderDays = [7, 2] as const;
export type ReminderDays = (typeof reminderDays)[number];

/**
 * Which reminder is due today, if any. A step that has no more days than the reminder looks ahead begins without it; a worker that was
 * away sends what is due now, not what would have been due then.
 */
export function reminderDue(
  step: { readonly enteredOn: CalendarDate; readonly dueOn: CalendarDate },
  today: CalendarDate,
): ReminderDays | null {
  const left = daysBetween(today, step.dueOn);
  if (left < 0) return null;
  const whole = daysBetween(step.enteredOn, step.dueOn);
  const due = reminderDays.toReversed().find((days) => left <= days);
  return due !== undefined && whole > due ? due : null;
}
