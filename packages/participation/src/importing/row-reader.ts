import { calendarDate, type CalendarDate } from '@madang/basics';
import type { ImportDefaults, ImportFault, ImportRow } from './import-fault.js';

interface Where {
  readonly file: string;
  readonly header: readonly string[];
  readonly columns: ReadonlyMap<string, number>;
  readonly defaults: ImportDefaults;
}

/** Reads the cells of one row by what they hold, and keeps every fault on the way. */
export class RowReader {
  readonly faults: ImportFault[] = [];

  constructor(
    private readonly where: Where,
    private readonly row: ImportRow,
  ) {}

  /** Trimmed and in one form, so that the same word is the same text; empty where nothing stands. */
  text(role: string, most: number): string {
    const value = (this.row.cells[this.where.columns.get(role) ?? -1] ?? '').normalize('NFC').trim();
    const length = Array.from(value).length;
    if (length > most) this.fault('import/too-long', role, `${Array.from(value).slice(0, 40).join('')}…`, most);
    return value;
  }

  needed(role: string, most: number): string {
    const value = this.text(role, most);
    if (value === '') this.fault('import/missing', role, '');
    return value;
  }

  orNull(role: string, most: number): string | null {
    return this.text(role, most) || null;
  }

  /** A day, first or last as people write it; the day that holds for all where the row says none. */
  date(role: string): CalendarDate | null {
    const value = this.text(role, 60) || (this.where.defaults.date ?? '');
    if (value === '') return null;
    const day = calendarDate(isoDay(value));
    if (day.ok) return day.value;
    this.fault('import/not-a-date', role, value);
    return null;
  }

  count(role: string): number | null {
    const value = this.text(role, 60);
    if (value === '') return null;
    if (/^\d{1,9}$/.test(value)) return Number(value);
    this.fault('import/not-a-count', role, value);
    return null;
  }

  link(role: string, most: number): string | null {
    const value = this.text(role, most);
    if (value === '') return null;
    const { site } = this.where.defaults;
    const address = value.startsWith('/') && site !== undefined ? `${site.replace(/\/+$/, '')}${value}` : value;
    if (/^https?:\/\/[^\s/?#]+\.[^\s]+$/i.test(address)) return address;
    this.fault('import/not-a-link', role, value);
    return null;
  }

  language(role: string): string {
    const value = (this.text(role, 20) || (this.where.defaults.language ?? '')).toLowerCase().split(/[-_]/)[0] ?? '';
    if (value === '') this.fault('import/missing', role, '');
    else if (!/^[a-z]{2,3}$/.test(value)) this.fault('import/not-a-language', role, value);
    return value;
  }

  fault(code: ImportFault['code'], role: string, value: string, limit?: number): void {
    const { file, header, columns } = this.where;
    const column = header[columns.get(role) ?? -1] ?? role;
    this.faults.push({ code, file, row: this.row.row, column, value, ...(limit === undefined ? {} : { limit }) });
  }
}

function isoDay(value: string): string {
  const iso = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(value);
  if (iso) return iso[0];
  const dayFirst = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?=$|[T ])/.exec(value);
  if (!dayFirst) return value;
  const [, day = '', month = '', year = ''] = dayFirst;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
