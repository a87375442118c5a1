import { addDays, err, ok, type CalendarDate, type Refusal, type Result } from '@madang/basics';
import type { AssemblyAct, AssemblyState } from '@madang/contracts/assemblies';

/** Days for which everybody can say what is wrong in the minutes before they are signed. */
export const correctionDays = 7;

export interface AssemblyInTime {
  readonly state: AssemblyState;
  readonly heldOn: CalendarDate;
  readonly present: number | null;
  readonly correctionUntil: CalendarDate | null;
}

export type AssemblyActRefusal =
  | (Refusal<
      | 'assembly/already-begun'
      | 'assembly/not-open'
      | 'assembly/not-closed'
      | 'assembly/attendance-missing'
      | 'assembly/minutes-not-open'
      | 'assembly/record-closed'
    > & { readonly state: AssemblyState })
  | (Refusal<'assembly/not-its-day'> & { readonly heldOn: CalendarDate })
  | (Refusal<'assembly/correction-still-open'> & { readonly until: CalendarDate });

interface ActRule {
  readonly in: readonly AssemblyState[];
  readonly otherwise: Exclude<AssemblyActRefusal['code'], 'assembly/not-its-day' | 'assembly/correction-still-open'>;
}

/** Which state allows which act. From the announcement to the signature there is one way, and it leads forward only. */
const rules: Readonly<Record<AssemblyAct, ActRule>> = {
  edit: { in: ['announced'], otherwise: 'assembly/already-begun' },
  cancel: { in: ['announced'], otherwise: 'assembly/already-begun' },
  open: { in: ['announced'], otherwise: 'assembly/already-begun' },
  record: { in: ['open', 'closed', 'minutes_open'], otherwise: 'assembly/record-closed' },
  close: { in: ['open'], otherwise: 'assembly/not-open' },
  open_minutes: { in: ['closed'], otherwise: 'assembly/not-closed' },
  sign: { in: ['minutes_open'], otherwise: 'assembly/minutes-not-open' },
};

/** Why an act cannot be done today, or null if it can. */
export function whyAssemblyCannot(act: AssemblyAct, assembly: AssemblyInTime, today: CalendarDate): AssemblyActRefusal | null {
  const { state, heldOn, present, correctionUntil } = assembly;
  if (!rules[act].in.includes(state)) return { code: rules[act].otherwise, state };
  if (act === 'open' && today < heldOn) return { code: 'assembly/not-its-day', heldOn };
  if (act === 'open_minutes' && present === null) return { code: 'assembly/attendance-missing', state };
  if (act === 'sign' && correctionUntil !== null && today <= correctionUntil)
    return { code: 'assembly/correction-still-open', until: correctionUntil };
  return null;
}

/** The same as an answer to cross over with, for acts whose outcome is no state of its own making. */
export function allowAssemblyAct(
  act: 'edit' | 'record' | 'cancel',
  assembly: AssemblyInTime,
  today: CalendarDate,
): Result<void, AssemblyActRefusal> {
  const refusal = whyAssemblyCannot(act, assembly, today);
  return refusal ? err(refusal) : ok();
}

/** The act's own change of state: what to save. */
export function moveAssembly(
  act: 'open' | 'close' | 'open_minutes' | 'sign',
  assembly: AssemblyInTime,
  today: CalendarDate,
): Result<{ readonly state: AssemblyState; readonly correctionUntil?: CalendarDate }, AssemblyActRefusal> {
  const refusal = whyAssemblyCannot(act, assembly, today);
  if (refusal) return err(refusal);
  switch (act) {
    case 'open':
      return ok({ state: 'open' });
    case 'close':
      return ok({ state: 'closed' });
    case 'open_minutes':
      return ok({ state: 'minutes_open', correctionUntil: addDays(today, correctionDays) });
    case 'sign':
      return ok({ state: 'signed' });
  }
}
