import { examineFile } from '@madang/budget';
import { textTable, type Table } from '@madang/tables';
import { budgetCheckAsJson } from './budget-check-as-json.js';

/** A small file as a city might write it, and what must be found in it. For specs. */
export interface Layout extends Expected {
  readonly name: string;
  readonly path: string;
  readonly text: string | Uint8Array;
}

export interface Expected {
  readonly rows: number;
  /** One for each column, in order. */
  readonly roles: readonly (string | null)[];
  readonly sums: Readonly<Record<string, string>>;
  readonly detected: Readonly<Record<string, unknown>>;
  readonly errors?: readonly string[];
}

/** What must be found, with nothing left out. */
export function expectedIn({ rows, roles, sums, detected, errors = [] }: Expected) {
  return { rows, roles, sums, detected, errors };
}

/** What is found in a layout by guesses alone, as far as something was expected of it. */
export async function foundIn(layout: Layout) {
  const bytes = typeof layout.text === 'string' ? new TextEncoder().encode(layout.text) : layout.text;
  const table = await textTable(() => inOnePiece(bytes));
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  return foundInTable(table.value, layout);
}

export async function foundInTable(table: Table, { path, sums, detected }: Pick<Layout, 'path' | 'sums' | 'detected'>) {
  const examined = await examineFile({ table, path });
  if (!examined.ok) throw new Error(JSON.stringify(examined.error));
  const found = JSON.parse(budgetCheckAsJson(path, examined.value)) as Found;
  return {
    rows: found.rows,
    roles: found.columns.map(({ role }) => role),
    sums: Object.fromEntries(Object.keys(sums).map((key) => [key, found.sums[key]])),
    detected: Object.fromEntries(Object.keys(detected).map((key) => [key, found.detected[key]])),
    errors: found.errors.map(({ code }) => code),
  };
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
