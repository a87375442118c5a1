import type { Dimension, Direction } from '@madang/budget';
import type { DataSource } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import type { BudgetContext } from './budget-context.js';
import type { LineCondition } from './lines.queries.js';

/** One word of a search with what may stand for it: itself, or words of the budget that resemble it. */
export type SearchWord = readonly string[];

const named = ['programme', 'department', 'body', 'chapter', 'economic'] as const satisfies readonly Dimension[];
type Named = (typeof named)[number];

/** The parts of the budget whose names hold a word. A line belongs to what any of its parts belongs to. */
export interface WordPlaces {
  readonly word: SearchWord;
  /** As the lines have them. */
  readonly codes: ReadonlyMap<Named, readonly string[]>;
  /** No more lines than these have the word in a part of theirs; a line may be counted more than once. */
  readonly mostLines: number;
}

/** So few lines are found through the indexes of their codes; of more, some soon turn up among the largest. */
const fewLines = 4000;
const fewCodes = 30;
/** Words beyond the nearest say more about chance than about the reader. */
const nearest = 8;
const nearlyAsGood = 0.75;

/** Where each word stands among the names of a version: a look into hundreds of names, however many lines there are. */
export async function placesOf(
  db: DataSource,
  { cityId, version }: BudgetContext,
  direction: Direction,
  words: readonly SearchWord[],
): Promise<WordPlaces[]> {
  return Promise.all(
    words.map(async (word) => {
      const rows = await read<{ dimension: Named; codes: string[]; lines: number }>(
        db,
        `select p.dimension, array_agg(code) as codes, sum(p.line_count)::int as lines
           from budget_part p cross join lateral unnest(case when p.dimension = 'department' then p.codes else array[p.key] end) as code
          where p.city_id = $1 and p.version_id = $2 and p.direction = $3 and p.dimension = any($4) and p.key <> '' and not p.elimination
            and p.search_text like any($5)
          group by 1`,
        [cityId, version.id, direction, named, word.map(pattern)],
      );
      return {
        word,
        codes: new Map(rows.map(({ dimension, codes }) => [dimension, codes])),
        mostLines: rows.reduce((sum, { lines }) => sum + lines, 0),
      };
    }),
  );
}

/** The words of a version that a misspelt one may have meant, the likeliest first, and the word itself. */
export function resembling(db: DataSource, { cityId, version }: BudgetContext, words: readonly string[]): Promise<SearchWord[]> {
  return Promise.all(
    words.map(async (word) => {
      const rows = await read<{ word: string }>(
        db,
        `with near as (
           select w.word, similarity(w.word, $3) as likeness from budget_word w
            where w.city_id = $1 and w.version_id = $2 and w.word % $3 order by 2 desc, 1 limit ${nearest})
         select word from near where likeness >= ${nearlyAsGood} * (select max(likeness) from near)`,
        [cityId, version.id, word],
      );
      return [word, ...rows.map((row) => row.word)];
    }),
  );
}

/** Lines that have every word in one of their parts, or begin with it as their code. Without a word nothing is found. */
export function linesWith(places: readonly WordPlaces[]): LineCondition {
  return (parameters) => (places.length === 0 ? 'false' : places.map((place) => lineWith(place, parameters)).join(' and '));
}

function lineWith(place: WordPlaces, parameters: unknown[]): string {
  const inParts = [...place.codes].map(
    ([dimension, codes]) => `l.${dimension}_code ${oneOf(codes, `$${parameters.push(codes)}::text[]`, place.mostLines)}`,
  );
  const asCode = codePatterns(place).map((begin) => `l.code like $${parameters.push(begin)}`);
  const ways = [...inParts, ...asCode];
  return ways.length === 0 ? 'false' : `(${ways.join(' or ')})`;
}

/**
 * PostgreSQL weighs codes one by one before it looks for any, which takes longer than finding the lines where they are many. Those that
 * come out of a subquery it does not weigh: as an array they lead into an index, as a set they are held against line after line.
 */
function oneOf(codes: readonly string[], given: string, mostLines: number): string {
  if (codes.length <= fewCodes) return `= any(${given})`;
  return mostLines <= fewLines ? `= any(array(select unnest(${given})))` : `in (select unnest(${given}))`;
}

/** What the codes of lines begin with, where a word looks like one. Their prefix is in capitals; the rest is as the city writes it. */
function codePatterns({ word }: WordPlaces): string[] {
  return word
    .filter((text) => /^x?[er]-./.test(text))
    .map((text) => {
      const [prefix = '', ...rest] = text.split('-');
      return `${[prefix.toUpperCase(), ...rest].map(escaped).join('-')}%`;
    });
}

export function pattern(word: string): string {
  return `%${escaped(word)}%`;
}

function escaped(word: string): string {
  return word.replaceAll(/[\\%_]/gu, String.raw`\$&`);
}
