import { folded } from './value-columns.js';

/** What a figure of an indicator may be. */
export interface IndicatorLimits {
  readonly min: number;
  readonly max: number | null;
  readonly countsPeople: boolean;
}

/** What the cells of a file may name. */
export interface KnownThings {
  readonly limitsOf: (code: string) => IndicatorLimits | undefined;
  readonly group: (cell: string) => string | undefined;
  readonly district: (cell: string) => string | undefined;
}

export interface Named {
  readonly code: string;
  readonly names: readonly string[];
}

/** Things are found by their code, with or without leading zeros, and by any of their names, however it is written. */
export function knownThings(given: {
  readonly indicators: ReadonlyMap<string, IndicatorLimits>;
  readonly groups: readonly Named[];
  readonly districts: readonly Named[];
}): KnownThings {
  return { limitsOf: (code) => given.indicators.get(code), group: finder(given.groups), district: finder(given.districts) };
}

function finder(things: readonly Named[]): (cell: string) => string | undefined {
  const byWord = new Map(
    things.flatMap(({ code, names }) => [...names, unpadded(code), code].map((word) => [folded(word), code] as const)),
  );
  return (cell) => byWord.get(folded(cell)) ?? byWord.get(folded(unpadded(cell.trim())));
}

/** Spreadsheets turn `01` into `1` or `1.0`. */
function unpadded(code: string): string {
  return code.replace(/^0+(?=\d)/u, '').replace(/^(\d+)\.0+$/u, '$1');
}
