import type { CalendarDate, ProposalId } from '@madang/basics';
import { describe, expect, it } from 'vitest';
import { dueEntry, type DatedRow } from './due-entry.js';

const row: DatedRow = {
  id: 'p1' as ProposalId,
  reference: '2026-4',
  title: 'Showers',
  state: 'under_decision',
  dueOn: '2026-07-20' as CalendarDate,
  lastDueOn: '2026-07-01' as CalendarDate,
  shown: true,
  revision: 3,
  stampedAt: new Date('2026-06-01T00:00:00Z'),
};
const told = (changes: Partial<DatedRow> = {}) =>
  dueEntry({ ...row, ...changes }, { language: 'en', link: (reference) => `https://city.example/${reference}` });

describe('dueEntry', () => {
  it('names the proposal and leads to it', () =>
    expect(told()).toMatchObject({
      id: 'answer-due-p1',
      revision: 3,
      title: 'Due: 2026-4 Showers',
      url: 'https://city.example/2026-4',
      on: '2026-07-20',
      cancelled: false,
    }));

  it('is called off on its last day, under the same name, where it is due no more or in other hands', () => {
    for (const over of [{ shown: false }, { dueOn: null }])
      expect(told(over)).toMatchObject({ id: 'answer-due-p1', on: '2026-07-01', cancelled: true });
  });

  it('says nothing of what was never due', () => expect(told({ shown: false, lastDueOn: null })).toBeNull());
});
