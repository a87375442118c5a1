import { daysBetween, type CalendarDate } from '@madang/basics';
import type { ResponseItem } from './response-item.js';
import { isReproach, silenceLeadsTo } from './response-can.js';

/**
 * Days that an act is late today: from the date on which it was first owed, through every escalation. 0 if nothing is late.
 * An item whose date has passed counts from the next day on, even before the timer has come by.
 */
export function answerOverdue(item: Pick<ResponseItem, 'state' | 'dueOn' | 'owedOn'>, today: CalendarDate): number {
  const silence = silenceLeadsTo(item.state);
  const duty = item.owedOn ?? (silence !== null && isReproach(silence) ? item.dueOn : null);
  return duty === null ? 0 : Math.max(0, daysBetween(duty, today));
}
