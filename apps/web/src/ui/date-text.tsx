import { useFormat } from '../format/use-format.js';

interface DateTextProps {
  /** A calendar date such as `2026-03-31`. */
  readonly date: string;
  readonly form?: 'long' | 'short' | 'month';
}

/** A day, with its weekday where there is room. */
export function DateText({ date, form = 'long' }: DateTextProps) {
  const format = useFormat();
  const write = { long: format.date, short: format.shortDate, month: format.month }[form];
  return (
    <time dateTime={date} suppressHydrationWarning>
      {write(date)}
    </time>
  );
}

/** A moment in the city's own time. */
export function MomentText({ instant }: { readonly instant: string }) {
  const format = useFormat();
  return (
    <time dateTime={instant} suppressHydrationWarning>
      {format.moment(instant)}
    </time>
  );
}
