import { addDays, type CalendarDate } from '@madang/basics';
import { describe, expect, it } from 'vitest';
import { checkDebateStatement, checkDebateWindow, debateDays, longestStatement } from '../index.js';

const today = '2026-02-26' as CalendarDate;

describe('checkDebateWindow', () => {
  it.each([debateDays.least, 30, debateDays.most])('%i days are a debate', (days) =>
    expect(checkDebateWindow(today, addDays(today, days))).toBeNull(),
  );
  it.each([-1, 0, debateDays.least - 1, debateDays.most + 1])('%i days are none', (days) =>
    expect(checkDebateWindow(today, addDays(today, days))).toEqual({
      code: 'debate/window',
      earliest: '2026-03-05',
      latest: '2026-05-27',
    }),
  );
});

describe('checkDebateStatement', () => {
  it('takes one idea', () => expect(checkDebateStatement('Buses should run after ten at night.')).toEqual([]));
  it('takes no address', () =>
    expect(['See https://example.org', 'WWW.example.org'].map((text) => checkDebateStatement(text)[0]?.code)).toEqual([
      'statement/link',
      'statement/link',
    ]));
  it('takes nothing empty and nothing long', () => {
    expect(checkDebateStatement('  ')[0]?.code).toBe('statement/empty');
    expect(checkDebateStatement('가'.repeat(longestStatement + 1))[0]?.code).toBe('statement/too-long');
  });
});
