import type { Dimension, Direction } from '@madang/budget';
import type { DataSource } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import type { BudgetContext } from './budget-context.js';

const named = ['programme', 'department', 'body', 'chapter', 'economic'] as const satisfies readonly Dimension[];
export type Named = (typeof named)[number];

/** The parts of one dimension that have a name or a code, in the order of their keys. */
export interface NamesOfDimension {
  readonly dimension: Named;
  /** What each may be called, folded, one after the other: a newline, which no name holds, ends each. */
  readonly text: string;
  /** Where each begins in the text. */
  readonly starts: readonly number[];
  readonly keys: readonly string[];
  /** By which its lines know each; null where that is its key. */
  readonly codes: readonly (readonly string[])[] | null;
  readonly lineCounts: readonly number[];
}

interface NameRow {
  readonly dimension: Named;
  readonly key: string;
  readonly codes: readonly string[];
  readonly lines: number;
  readonly text: string;
}

/** Letters of names that a process keeps, of all versions together: some thirty megabytes. The version asked for last stays whatever its size. */
const mostLetters = 6_000_000;

type Kept = Map<string, Promise<readonly NamesOfDimension[]>>;
const memories = new WeakMap<DataSource, Kept>();
const letters = new WeakMap<Promise<readonly NamesOfDimension[]>, number>();

/**
 * The names of a version for searching: whoever looks for two letters among thirty thousand names finds them faster in one long text
 * than by any index. A version's names stay until it is added up again, which `rolledUp` tells.
 */
export function namesOfParts(db: DataSource, context: BudgetContext, direction: Direction): Promise<readonly NamesOfDimension[]> {
  if (context.rolledUp === null) return readNames(db, context, direction);
  const kept: Kept = memories.get(db) ?? new Map();
  memories.set(db, kept);
  const key = `${direction} ${context.rolledUp}`;
  const names = kept.get(key) ?? readNames(db, context, direction);
  kept.delete(key);
  kept.set(key, names);
  names.then(
    (read) => {
      letters.set(
        names,
        read.reduce((sum, { text }) => sum + text.length, 0),
      );
      forgetOldest(kept);
    },
    () => kept.delete(key),
  );
  return names;
}

/** What was asked for last stands last. */
function forgetOldest(kept: Kept): void {
  const sizes = [...kept].map(([key, names]) => ({ key, size: letters.get(names) ?? 0 }));
  let sum = sizes.reduce((all, { size }) => all + size, 0);
  for (const { key, size } of sizes.slice(0, -1)) {
    if (sum <= mostLetters) return;
    kept.delete(key);
    sum -= size;
  }
}

async function readNames(db: DataSource, { cityId, version }: BudgetContext, direction: Direction): Promise<NamesOfDimension[]> {
  const rows = await read<NameRow>(
    db,
    `select p.dimension, p.key, p.codes, p.line_count as lines, p.search_text as text from budget_part p
      where p.city_id = $1 and p.version_id = $2 and p.direction = $3 and p.dimension = any($4) and p.key <> '' and not p.elimination
      order by p.key collate "C"`,
    [cityId, version.id, direction, named],
  );
  return named.map((dimension) =>
    namesOfDimension(
      dimension,
      rows.filter((row) => row.dimension === dimension),
    ),
  );
}

export function namesOfDimension(dimension: Named, rows: readonly NameRow[]): NamesOfDimension {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of rows) {
    starts.push(length);
    length += text.length + 1;
  }
  return {
    dimension,
    text: rows.map(({ text }) => `${text}\n`).join(''),
    starts,
    keys: rows.map(({ key }) => key),
    codes: dimension === 'department' ? rows.map(({ codes }) => codes) : null,
    lineCounts: rows.map(({ lines }) => lines),
  };
}

/** Which of the parts have one of some words in a name of theirs: their places, in order. */
export function partsHolding({ text, starts }: NamesOfDimension, words: readonly string[]): number[] {
  const found = new Set<number>();
  for (const word of words) {
    for (let at = text.indexOf(word), part = 0; at >= 0; at = text.indexOf(word, starts[part + 1] ?? text.length)) {
      part = partAt(starts, at, part);
      found.add(part);
    }
  }
  return words.length === 1 ? [...found] : [...found].toSorted((a, b) => a - b);
}

/** The last part that begins at a place or before it; none before `from` does. */
function partAt(starts: readonly number[], place: number, from: number): number {
  let low = from;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
