import { describe, expect, it } from 'vitest';
import { chosenDue, whenOf } from './chosen-due.js';

const item = (changes: object) => ({ mine: false, assignee: null, away: null, office: 'Parks', daysLate: 0, daysLeft: 20, ...changes });
const kim = { id: 'kim', penName: 'Kim' };
const all = [
  item({ daysLate: 3, daysLeft: 0, mine: true, assignee: kim }),
  item({ daysLeft: 7 }),
  item({ daysLeft: 8, assignee: kim }),
  item({ daysLeft: null, office: null }),
];

describe('whenOf', () => {
  it('is late, within seven days, or later; a thing without a date is later', () =>
    expect(all.map(whenOf)).toEqual(['overdue', 'week', 'later', 'later']));
});

describe('chosenDue', () => {
  it('gives everything, and counts every choice', () =>
    expect(chosenDue(all, {})).toEqual({
      items: all,
      counts: { anybodys: 4, mine: 1, nobodys: 2, anyDay: 4, overdue: 1, week: 1, later: 2 },
    }));

  it('counts a choice beside the others as they are', () => {
    const { items, counts } = chosenDue(all, { whose: 'nobodys', when: 'week' });
    expect(items).toEqual([all[1]]);
    expect(counts).toEqual({ anybodys: 1, mine: 0, nobodys: 1, anyDay: 2, overdue: 0, week: 1, later: 1 });
  });

  it('takes for nobody’s what somebody has who is away, unless somebody stands in', () => {
    const away = [item({ assignee: kim, away: { until: '2026-08-02', substitute: null } })];
    const stoodIn = item({ assignee: kim, away: { until: '2026-08-02', substitute: { id: 'lee', penName: 'Lee' } } });
    expect(chosenDue([...away, stoodIn], { whose: 'nobodys' }).items).toEqual(away);
  });

  it('knows what no office has taken up', () => expect(chosenDue(all, { office: '' }).items).toEqual([all[3]]));
});
