import type { Dimension, Direction } from '@madang/budget';
import type { DataSource } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import type { BudgetContext } from './budget-context.js';
import type { LineCondition } from './lines.queries.js';

/** One word of a search with what may stand for it: itself, or words of the budget that resemble it. */
export type SearchWord = readonly string[];

/** The parts of the budget whose names hold a word. A line belongs to what any of its parts belongs to. */
export interface WordPlaces {
  readonly word: SearchWord;
  readonly programme: readonly string[];
  readonly department: readonly string[];
  readonly body: readonly string[];
  readonly chapter: readonly string[];
  readonly economic: readonly string[];
}

const named = ['programme', 'department', 'body', 'chapter', 'economic'] as const satisfies readonly Dimension[];
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
  const rows = await Promise.all(
    words.map((word) =>
      read<{ dimension: (typeof named)[number]; codes: string[] }>(
        db,
        `select p.dimension, array_agg(distinct code) as codes
           from budget_part p cross join lateral unnest(case when p.dimension = 'department' then p.codes else array[p.key] end) as code
          where p.city_id = $1 and p.version_id = $2 and p.direction = $3 and p.dimension = any($4) and p.key <> ''
            and p.search_text like any($5)
          group by 1`,
        [cityId, version.id, direction, named, word.map(pattern)],
      ),
    ),
  );
  return words.map((word, at) => {
    const found = new Map(rows[at]!.map(({ dimension, codes }) => [dimension, codes]));
    const of = (dimension: (typeof named)[number]) => found.get(dimension) ?? [];
    return {
      word,
      programme: of('programme'),
      department: of('department'),
      body: of('body'),
      chapter: of('chapter'),
      economic: of('economic'),
    };
  });
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

function lineWith({ word, ...codes }: WordPlaces, parameters: unknown[]): string {
  const inParts = named.flatMap((dimension) =>
    codes[dimension].length === 0 ? [] : [`l.${dimension}_code = any($${parameters.push(codes[dimension])})`],
  );
  const asCode = word.filter((text) => /^x?[er]-./.test(text)).map((text) => `l.code like $${parameters.push(codePattern(text))}`);
  const ways = [...inParts, ...asCode];
  return ways.length === 0 ? 'false' : `(${ways.join(' or ')})`;
}

export function pattern(word: string): string {
  return `%${escaped(word)}%`;
}

/** The prefix of a line code is in capitals; the rest is as the city writes it. */
function codePattern(word: string): string {
  const [prefix = '', ...rest] = word.split('-');
  return `${[prefix.toUpperCase(), ...rest].map(escaped).join('-')}%`;
}

function escaped(word: string): string {
  return word.replaceAll(/[\\%_]/gu, String.raw`\$&`);
}
