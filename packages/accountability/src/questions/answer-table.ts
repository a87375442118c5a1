import { err, ok, type Refusal, type Result } from '@madang/basics';

/** How much of a table goes with an answer: what fits on a page and in one's hand. Larger ones are published as open data. */
export const answerTableLimits = { rows: 1000, columns: 30, cell: 500, characters: 100_000 } as const;

export type AnswerTableRefusal =
  | Refusal<'question/table-empty' | 'question/table-headings'>
  | (Refusal<'question/table-too-large'> & { readonly rows: number; readonly columns: number })
  | (Refusal<'question/table-uneven'> & { readonly row: number });

export interface AnswerTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table from the rows of a file: headings first, each of its own, and every row as long as they are. Rows without a word are left out. */
export function answerTable(rows: readonly (readonly string[])[]): Result<AnswerTable, AnswerTableRefusal> {
  const filled = rows.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some((cell) => cell !== ''));
  const [headings, ...body] = filled;
  if (headings === undefined || body.length === 0) return err({ code: 'question/table-empty' });
  if (headings.includes('') || new Set(headings).size !== headings.length) return err({ code: 'question/table-headings' });
  const { rows: mostRows, columns, cell } = answerTableLimits;
  if (body.length > mostRows || headings.length > columns || filled.some((row) => row.some((text) => text.length > cell)))
    return err({ code: 'question/table-too-large', rows: mostRows, columns });
  const uneven = body.findIndex((row) => row.length !== headings.length);
  return uneven >= 0 ? err({ code: 'question/table-uneven', row: uneven + 2 }) : ok({ headings, rows: body });
}
