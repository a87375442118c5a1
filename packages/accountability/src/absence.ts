import { daysBetween, err, ok, type CalendarDate, type PersonId, type Refusal, type Result } from '@madang/basics';

/** Days on which somebody of the office is away, both counted, and who stands in for them. */
export interface Absence {
  readonly personId: PersonId;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly substituteId: PersonId | null;
}

export const longestAbsence = 366;

export type AbsenceRefusal =
  | Refusal<'absence/no-such-days' | 'absence/own-substitute'>
  | (Refusal<'absence/away-already' | 'absence/substitute-away'> & { readonly from: CalendarDate; readonly until: CalendarDate });

/**
 * Whether somebody may be away like this. `others` are the absences that hold, of anybody. Who stands in is there on all of these days: so
 * nobody stands in for each other, and no work wanders from one to the next.
 */
export function planAbsence(planned: Absence, others: readonly Absence[], today: CalendarDate): Result<Absence, AbsenceRefusal> {
  const { personId, from, until, substituteId } = planned;
  const days = daysBetween(from, until);
  if (days < 0 || days > longestAbsence || until < today) return err({ code: 'absence/no-such-days' });
  if (substituteId === personId) return err({ code: 'absence/own-substitute' });
  const own = others.find((other) => other.personId === personId && meet(other, planned));
  if (own) return err({ code: 'absence/away-already', from: own.from, until: own.until });
  const theirs = others.find((other) => other.personId === substituteId && meet(other, planned));
  if (theirs) return err({ code: 'absence/substitute-away', from: theirs.from, until: theirs.until });
  return ok(planned);
}

/** Whether two have a day in common. */
function meet(one: Absence, other: Absence): boolean {
  return one.from <= other.until && other.from <= one.until;
}
