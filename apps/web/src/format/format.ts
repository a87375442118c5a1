import type { CalendarDate } from '@madang/basics';
import { languageFacts } from './languages.js';
import { moneyFormats, type MoneyFormats } from './money.js';

export interface FormatSettings {
  readonly language: string;
  /** IANA name, such as `Asia/Seoul`. */
  readonly timeZone: string;
  /** ISO instant, the same on both sides. */
  readonly now: string;
}

/** Every number, date, list and amount on a page is printed by one of these, so that both sides print the same. */
export interface Format extends MoneyFormats {
  readonly settings: FormatSettings;
  /** 1,234.5 */
  readonly number: (value: number | bigint) => string;
  /** 12.3%, from hundredths of a per cent. */
  readonly share: (basisPoints: number | bigint) => string;
  /** Friday, 21 November 2025 */
  readonly date: (date: CalendarDate | string) => string;
  /** 21 Nov 2025 */
  readonly shortDate: (date: CalendarDate | string) => string;
  /** Friday, 21 November 2025, 18:00, in the city's time zone. */
  readonly moment: (instant: string) => string;
  /** Name of the month and the year. */
  readonly month: (date: CalendarDate | string) => string;
  /** a, b and c */
  readonly list: (items: readonly string[]) => string;
  /** a, b or c */
  readonly choice: (items: readonly string[]) => string;
}

export function createFormat(settings: FormatSettings): Format {
  const { locale } = languageFacts(settings.language);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const day = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (date: string) => format.format(new Date(`${date}T00:00:00Z`));
  };
  const moment = new Intl.DateTimeFormat(locale, { ...longDate, hour: 'numeric', minute: '2-digit', timeZone: settings.timeZone });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const choice = new Intl.ListFormat(locale, { type: 'disjunction' });
  return {
    settings,
    ...moneyFormats(settings.language, locale),
    number: (value) => number.format(value),
    share: (basisPoints) => share.format(Number(basisPoints) / 10_000),
    date: day(longDate),
    shortDate: day({ year: 'numeric', month: 'short', day: 'numeric' }),
    month: day({ year: 'numeric', month: 'long' }),
    moment: (instant) => moment.format(new Date(instant)),
    list: (items) => list.format(items),
    choice: (items) => choice.format(items),
  };
}

const longDate = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' } as const;
