import type { CalendarDate } from '@madang/basics';
import { assemblyActs, assemblyStates } from '@madang/contracts/assemblies';
import { describe, expect, it } from 'vitest';
import { moveAssembly, whyAssemblyCannot, type AssemblyInTime } from './assembly-acts.js';

const day = (text: string) => text as CalendarDate;
const heldOn = day('2026-05-09');
const assembly = (changes: Partial<AssemblyInTime> = {}): AssemblyInTime => ({
  state: 'announced',
  heldOn,
  present: null,
  correctionUntil: null,
  ...changes,
});

describe('an assembly', () => {
  it('opens on its day', () => expect(moveAssembly('open', assembly(), heldOn)).toEqual({ ok: true, value: { state: 'open' } }));
  it('does not open before its day', () =>
    expect(whyAssemblyCannot('open', assembly(), day('2026-05-08'))).toEqual({ code: 'assembly/not-its-day', heldOn }));
  it('shows its minutes for seven days', () =>
    expect(moveAssembly('open_minutes', assembly({ state: 'closed', present: 40 }), day('2026-05-10'))).toEqual({
      ok: true,
      value: { state: 'minutes_open', correctionUntil: '2026-05-17' },
    }));
  it('has no minutes before somebody has counted who came', () =>
    expect(whyAssemblyCannot('open_minutes', assembly({ state: 'closed' }), heldOn)?.code).toBe('assembly/attendance-missing'));
  it('is signed when the last day for corrections has passed, not on it', () => {
    const open = assembly({ state: 'minutes_open', present: 40, correctionUntil: day('2026-05-17') });
    expect(whyAssemblyCannot('sign', open, day('2026-05-17'))?.code).toBe('assembly/correction-still-open');
    expect(moveAssembly('sign', open, day('2026-05-18'))).toEqual({ ok: true, value: { state: 'signed' } });
  });
  it.each(['signed', 'cancelled'] as const)('allows nothing more once it is %s', (state) => {
    const late = assembly({ state, present: 40, correctionUntil: day('2026-05-17') });
    expect(assemblyActs.filter((act) => whyAssemblyCannot(act, late, day('2027-01-01')) === null)).toEqual([]);
  });
  it('gives a reason for every act that a state forbids', () => {
    for (const state of assemblyStates)
      for (const act of assemblyActs) {
        const refusal = whyAssemblyCannot(act, assembly({ state, present: 1 }), heldOn);
        expect(refusal === null || refusal.code.startsWith('assembly/')).toBe(true);
      }
  });
});
