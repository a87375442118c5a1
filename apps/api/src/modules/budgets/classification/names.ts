import type { LineCode } from '@madang/basics';
import { suggestFunctions, type FunctionSuggestion } from '@madang/rights';

/** A line by its names. */
export interface NamedRow {
  readonly code: LineCode;
  readonly programme: string | null;
  readonly department: string | null;
  readonly body: string | null;
  readonly economic: string | null;
  readonly chapter: string | null;
}

/** The names of a row `l`. */
export const namesSql =
  'l.programme_name as programme, l.department_name as department, l.body_name as body, l.economic_name as economic, l.chapter_name as chapter';

/** The function that the names suggest first. */
export function suggestionOf(names: Omit<NamedRow, 'code'>): FunctionSuggestion | undefined {
  return suggestionsOf(names)[0];
}

export function suggestionsOf({ programme, department, body, economic, chapter }: Omit<NamedRow, 'code'>): FunctionSuggestion[] {
  return suggestFunctions({ programme, department, body, economic, chapter });
}
