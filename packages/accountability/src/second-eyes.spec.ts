import type { PersonId } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handOver, readAgain, readingState, type SecondReading } from './index.js';

const [writer, colleague, other] = ['writer', 'colleague', 'other'] as PersonId[] as [PersonId, PersonId, PersonId];
const draft = { revision: 3, writerIds: [writer] };
const waiting: SecondReading = { revision: 3, colleagueId: colleague, verdict: null };
const approve = (by: PersonId, of = draft, reading: SecondReading | null = waiting) =>
  readAgain(of, reading, { by, verdict: 'approved', words: '' });

describe('a second pair of eyes', () => {
  it('is a colleague who wrote none of it', () => {
    expect(handOver(draft, colleague)).toEqual({ ok: true, value: waiting });
    expect(handOver(draft, writer)).toEqual({ ok: false, error: { code: 'response/own-eyes' } });
  });

  it('approves the text that was handed over', () =>
    expect(approve(colleague)).toEqual({ ok: true, value: { ...waiting, verdict: 'approved' } }));

  it('is never a writer, nor somebody to whom it was not handed, nor of a text that has changed', () => {
    expect(approve(writer)).toEqual({ ok: false, error: { code: 'response/own-eyes' } });
    const refused = { ok: false, error: { code: 'response/not-handed-over' } };
    expect(approve(other)).toEqual(refused);
    expect(approve(colleague, { ...draft, revision: 4 })).toEqual(refused);
    expect(approve(colleague, draft, null)).toEqual(refused);
    expect(approve(colleague, draft, { ...waiting, verdict: 'returned' })).toEqual(refused);
  });

  it('says why a text comes back', () => {
    const back = (words: string) => readAgain(draft, waiting, { by: colleague, verdict: 'returned', words });
    expect(back('  ')).toEqual({ ok: false, error: { code: 'response/words-missing' } });
    expect(back('The figure has no year.')).toEqual({ ok: true, value: { ...waiting, verdict: 'returned' } });
  });

  it('stands only as long as not a letter changes and its reader has not written', () =>
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.boolean(), (read, now, wrote) => {
        const state = readingState(
          { revision: now, writerIds: wrote ? [writer, colleague] : [writer] },
          { revision: read, colleagueId: colleague, verdict: 'approved' },
        );
        expect(state).toBe(read === now && !wrote ? 'approved' : 'void');
      }),
    ));

  it('is nobody as long as it was not handed over', () => expect(readingState(draft, null)).toBe('none'));
});
