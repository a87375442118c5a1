import type { CalendarDate } from '@madang/basics';
import { describe, expect, it } from 'vitest';
import { actOnClaim, type ClaimAct, type ClaimCase } from './claim.js';

const moment = { now: new Date('2026-03-20T10:00:00Z'), timeZone: 'Europe/Madrid' };
const codeOf = (result: { readonly ok: boolean; readonly error?: { readonly code: string } }) => (result.ok ? 'ok' : result.error?.code);

describe('a finding', () => {
  const examining: ClaimCase = { state: 'examining', dueOn: null, findBy: '2026-06-18' as CalendarDate, finding: null };
  const find = (finding: string, recommendations: number) =>
    actOnClaim(examining, { act: 'find', by: 'ombudsperson', finding, recommendations } as ClaimAct, moment);

  it('of a breach says what is to be done, and any other recommends nothing', () => {
    expect(codeOf(find('breach', 0))).toBe('claim/recommendations-missing');
    expect(codeOf(find('part', 0))).toBe('claim/recommendations-missing');
    expect(codeOf(find('none', 1))).toBe('claim/nothing-to-recommend');
    expect(find('part', 2)).toMatchObject({ ok: true, value: { state: 'recommended', finding: 'part' } });
    expect(find('outside', 0)).toMatchObject({ ok: true, value: { state: 'closed', finding: 'outside' } });
  });
});
