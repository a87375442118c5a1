import type { TimeLimitsBody, TimeLimitsView } from '@madang/contracts/time-limits';

export type SettledLimit = TimeLimitsView['limits'][number];
type Holiday = TimeLimitsView['holidays'][number];

export interface LimitValues extends Readonly<Record<string, string | readonly string[]>> {
  readonly weekdays: readonly string[];
  /** One line for each: the day, then its name. */
  readonly holidays: string;
  readonly publishedIn: string;
}

export const daysField = (limit: string) => `days_${limit}`;
export const ruleField = (limit: string) => `rule_${limit}`;

const typed = (values: LimitValues, name: string): string => String(values[name] ?? '').trim();

/** What the form shows before anybody has typed. */
export function asValues({ limits, closedWeekdays, holidays, publishedIn }: TimeLimitsView, language: string): LimitValues {
  return {
    ...Object.fromEntries(
      limits.flatMap(({ limit, days, publishedRule }) => [
        [daysField(limit), String(days)],
        [ruleField(limit), publishedRule ?? ''],
      ]),
    ),
    weekdays: closedWeekdays.map(String),
    holidays: holidays.map(({ on, names }) => `${on} ${names[language] ?? Object.values(names)[0] ?? ''}`.trim()).join('\n'),
    publishedIn: publishedIn ?? '',
  };
}

/** The limits that are not as everywhere, in the order of the page. What is no number is left to the rules of the body. */
export function wishesFrom(values: LimitValues, limits: readonly SettledLimit[]): TimeLimitsBody['limits'] {
  return limits.flatMap(({ limit, defaultDays }) => {
    const days = Number(typed(values, daysField(limit)) || Number.NaN);
    const publishedRule = typed(values, ruleField(limit));
    if (days === defaultDays && publishedRule === '') return [];
    return [{ limit, days, ...(publishedRule && { publishedRule }) }];
  });
}

/** The days of the list, each with its name in the language of whoever types; names in other languages are kept. */
export function holidaysFrom(text: string, language: string, known: readonly Holiday[]): Holiday[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [on = '', ...words] = line.split(/\s+/);
      const name = words.join(' ');
      return { on, names: { ...known.find((one) => one.on === on)?.names, ...(name && { [language]: name }) } };
    });
}

/** Whether a day stands at the beginning of every line; the first line in which none does, counted from 1. */
export function lineWithoutDay(text: string): number | null {
  const at = text.split('\n').findIndex((line) => line.trim() !== '' && !isDay(line.trim().split(/\s+/)[0] ?? ''));
  return at < 0 ? null : at + 1;
}

function isDay(word: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(word) ? new Date(`${word}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(word);
}

export interface LimitChange {
  readonly limit: SettledLimit['limit'];
  readonly was: number;
  readonly is: number;
}

/** What would be another number of days than now. */
export function changesIn(values: LimitValues, limits: readonly SettledLimit[]): LimitChange[] {
  return limits.flatMap(({ limit, days: was }) => {
    const is = Number(typed(values, daysField(limit)) || Number.NaN);
    return Number.isInteger(is) && is > 0 && is !== was ? [{ limit, was, is }] : [];
  });
}
