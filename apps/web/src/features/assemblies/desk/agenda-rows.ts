import { useLingui } from '@lingui/react/macro';
import type { AgendaItemBody, AgendaItemView } from '@madang/contracts/assembly-announcements';
import { useState } from 'react';
import { wholeFrom } from './form-values.js';

export interface AgendaRows {
  /** Numbers that name the rows for as long as the form stands, in the order in which they are shown. */
  readonly rows: readonly number[];
  readonly add: () => void;
  readonly remove: (row: number) => void;
  readonly labels: Readonly<Record<string, string>>;
  readonly fieldAt: (path: string) => string | null;
}

export const titleField = (row: number) => `agendaTitle${row}`;
export const minutesField = (row: number) => `agendaMinutes${row}`;

/** The items of an agenda while somebody adds some and takes some away. */
export function useAgendaRows(count: number): AgendaRows {
  const { t } = useLingui();
  const [rows, setRows] = useState<readonly number[]>(() => Array.from({ length: Math.max(1, count) }, (_none, row) => row));
  const labels = rows.flatMap((row, index) => {
    const number = index + 1;
    return [
      [titleField(row), t`Item ${number}`],
      [minutesField(row), t`Minutes for item ${number}`],
    ] as const;
  });
  return {
    rows,
    add: () => setRows([...rows, Math.max(...rows) + 1]),
    remove: (row) => setRows(rows.filter((one) => one !== row)),
    labels: Object.fromEntries(labels),
    fieldAt: (path) => fieldOf(path, rows),
  };
}

/** `agenda.1.minutes` → the field of the second row. */
function fieldOf(path: string, rows: readonly number[]): string | null {
  const [, index, name] = /^agenda\.(\d+)\.(\w+)$/.exec(path) ?? [];
  const row = rows[Number(index)];
  if (row === undefined) return null;
  return name === 'minutes' ? minutesField(row) : titleField(row);
}

export function agendaValues(agenda: readonly AgendaItemView[]): Record<string, string> {
  return Object.fromEntries(
    agenda.flatMap(({ title, minutes }, row) => [
      [titleField(row), title],
      [minutesField(row), String(minutes)],
    ]),
  );
}

export function agendaFrom(values: Readonly<Record<string, string>>, rows: readonly number[]): AgendaItemBody[] {
  return rows.map((row) => ({ title: values[titleField(row)] ?? '', minutes: wholeFrom(values[minutesField(row)]) }));
}
