import { describe, expect, it } from 'vitest';
import {
  asValues,
  changesIn,
  daysField,
  holidaysFrom,
  lineWithoutDay,
  ruleField,
  wishesFrom,
  type SettledLimit,
} from './limits-from-form.js';

const limits: readonly SettledLimit[] = [
  { limit: 'threshold_met', days: 7, defaultDays: 7, publishedRule: null },
  { limit: 'acknowledged', days: 45, defaultDays: 30, publishedRule: 'Ordinance 13' },
];
const holidays = [{ on: '2026-12-25', names: { en: 'Christmas Day', ko: '성탄절' } }];
const settled = { limits: [...limits], closedWeekdays: [6, 7], holidays, publishedIn: 'Ordinance 12' };
const values = asValues(settled as never, 'en');

describe('the limits in a form', () => {
  it('go there and back unchanged: only what is not as everywhere is a wish', () => {
    expect(values).toMatchObject({ weekdays: ['6', '7'], holidays: '2026-12-25 Christmas Day', publishedIn: 'Ordinance 12' });
    expect(wishesFrom(values, limits)).toEqual([{ limit: 'acknowledged', days: 45, publishedRule: 'Ordinance 13' }]);
    expect(holidaysFrom(values.holidays, 'en', holidays)).toEqual(holidays);
    expect(changesIn(values, limits)).toEqual([]);
  });

  it('name what changes, and take a limit back to the usual one', () => {
    const other = { ...values, [daysField('threshold_met')]: '5', [daysField('acknowledged')]: ' 30 ', [ruleField('acknowledged')]: '' };
    expect(changesIn(other, limits)).toEqual([
      { limit: 'threshold_met', was: 7, is: 5 },
      { limit: 'acknowledged', was: 45, is: 30 },
    ]);
    expect(wishesFrom(other, limits)).toEqual([{ limit: 'threshold_met', days: 5 }]);
  });

  it('leave what is no number to the rules of the body', () => {
    const [wish] = wishesFrom({ ...values, [daysField('threshold_met')]: 'soon' }, limits);
    expect(wish).toEqual({ limit: 'threshold_met', days: Number.NaN });
    expect(changesIn({ ...values, [daysField('threshold_met')]: '' }, limits)).toEqual([]);
  });
});

describe('the list of holidays', () => {
  it('names a day in the language of whoever types, and keeps the other names', () =>
    expect(holidaysFrom('2026-12-25  Christmas \n\n2027-01-01', 'en', holidays)).toEqual([
      { on: '2026-12-25', names: { en: 'Christmas', ko: '성탄절' } },
      { on: '2027-01-01', names: {} },
    ]));

  it('says in which line no day stands', () => {
    expect(lineWithoutDay('2026-12-25 Christmas\n\n25.12.2026 Christmas')).toBe(3);
    expect(lineWithoutDay('2026-02-30 no such day')).toBe(1);
    expect(lineWithoutDay('2026-12-25\n')).toBeNull();
  });
});
