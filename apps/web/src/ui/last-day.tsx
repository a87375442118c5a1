import { useFormat } from '../format/use-format.js';
import { DateText } from './date-text.js';

/** The last day of a time limit that ends with a day: nobody reads midnight as the evening before. */
export function LastDay({ until }: { readonly until: string }) {
  const { settings } = useFormat();
  const inCity = new Intl.DateTimeFormat('sv-SE', { timeZone: settings.timeZone, dateStyle: 'short' });
  return <DateText date={inCity.format(new Date(Date.parse(until) - 1))} />;
}
