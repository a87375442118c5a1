import { describe, expect, it } from 'vitest';
import { isReproach, mayMove, movesFrom, responseStateCodes, silenceLeadsTo } from './index.js';

describe('mayMove', () => {
  it('staff acknowledge what reached the bar', () => expect(mayMove('threshold_met', 'acknowledged', 'staff')).toBe(true));
  it('staff may still acknowledge when it is overdue', () => expect(mayMove('overdue_ack', 'acknowledged', 'staff')).toBe(true));
  it('staff cannot declare the bar reached', () => expect(mayMove('published', 'threshold_met', 'staff')).toBe(false));
  it('nobody leaves a closed item', () => expect(movesFrom('closed', 'staff')).toEqual([]));
  it('a full acceptance cannot be appealed', () => expect(mayMove('accepted', 'appealed', 'resident')).toBe(false));
});

describe('movesFrom', () => {
  it('an owed answer is one of six', () =>
    expect(movesFrom('under_decision', 'staff')).toEqual(['accepted', 'accepted_in_part', 'deferred', 'referred', 'rejected', 'merged']));
  it('the committee may send an appealed answer back, uphold it, or ask for a remedy', () =>
    expect(movesFrom('appealed', 'committee')).toEqual(['under_decision', 'rejected', 'remedy_due']));
});

describe('isReproach', () => {
  it('an expired support period accuses nobody; a missed acknowledgement accuses the city', () => {
    expect(isReproach('expired')).toBe(false);
    expect(isReproach('overdue_ack')).toBe(true);
  });
  it('is where silence leads and nowhere else: an appeal against an answer accuses nobody of silence', () => {
    const ledTo = new Set(responseStateCodes.map((state) => silenceLeadsTo(state)));
    expect(responseStateCodes.filter((state) => isReproach(state) && !ledTo.has(state))).toEqual([]);
    expect(isReproach('appealed')).toBe(false);
  });
  it('these silences are misses', () =>
    expect(responseStateCodes.filter((state) => isReproach(silenceLeadsTo(state) ?? 'closed'))).toEqual([
      'threshold_met',
      'acknowledged',
      'debate_report',
      'under_decision',
      'accepted',
      'accepted_in_part',
      'referred',
      'planned',
      'in_progress',
      'stalled',
      'abandoned',
      'overdue_ack',
      'overdue_review',
      'overdue_decision',
      'escalated_1',
      'escalated_2',
      'escalated_3',
      'appealed',
      'remedy_due',
    ]));
});
