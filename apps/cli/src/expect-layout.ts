import { examineFile } from '@madang/budget';
import { textTable, type Table } from '@madang/tables';
import { expect } from 'vitest';
import { budgetCheckAsJson } from './budget-check-as-json.js';

/** A small file as a city might write it, and what must be found in it. For specs. */
export interface Layout {
  readonly name: string;
  readonly path: string;
  readonly text: string | Uint8Array;
  readonly rows: number;
  /** One for each column, in order. */
  readonly roles: readonly (string | null)[];
  readonly sums: Readonly<Record<string, string>>;
  readonly detected: Readonly<Record<string, unknown>>;
  readonly errors?: readonly string[];
}

/** Reads the layout by guesses alone and holds every finding against what was expected. */
export async function expectLayout(layout: Layout): Promise<void> {
  const bytes = typeof layout.text === 'string' ? new TextEncoder().encode(layout.text) : layout.text;
  const table = await textTable(() => inOnePiece(bytes));
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  await expectTable(table.value, layout);
}

export async function expectTable(table: Table, { path, rows, roles, sums, detected, errors = [] }: Omit<Layout, 'text'>): Promise<void> {
  const examined = await examineFile({ table, path });
  if (!examined.ok) throw new Error(JSON.stringify(examined.error));
  const found = JSON.parse(budgetCheckAsJson(path, examined.value)) as Found;
  expect({
    roles: found.columns.map(({ role }) => role),
    rows: found.rows,
    errors: found.errors.map(({ code }) => code),
    sums: Object.fromEntries(Object.keys(sums).map((key) => [key, found.sums[key]])),
    detected: Object.fromEntries(Object.keys(detected).map((key) => [key, found.detected[key]])),
  }).toEqual({ roles, rows, errors, sums, detected });
}

interface Found {
  readonly rows: number;
  readonly columns: readonly { readonly role: string | null }[];
  readonly sums: Readonly<Record<string, string>>;
  readonly errors: readonly { readonly code: string }[];
  readonly detected: Readonly<Record<string, unknown>>;
}

// oxlint-disable-next-line typescript/require-await
async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
