import type { Direction } from '@madang/budget';
import type { DataSource } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import type { BudgetContext } from './budget-context.js';
import type { LineCondition } from './lines.queries.js';
import { namesOfParts, partsHolding, type Named } from './remembered-names.js';

/** One word of a search with what may stand for it: itself, or words of the budget that resemble it. */
export type SearchWord = readonly string[];

/** The parts of the budget whose names hold a word. A line belongs to what any of its parts belongs to. */
export interface WordPlaces {
  readonly word: SearchWord;
  /** As the lines have them. */
  readonly codes: ReadonlyMap<Named, readonly string[]>;
  readonly keys: ReadonlyMap<Named, readonly string[]>;
  /** So many lines have the word in a part of theirs: at least those of one dimension, at most those of all. */
  readonly leastLines: number;
  readonly mostLines: number;
}

/** So few lines are found through the indexes of their codes; of more, some soon turn up among the largest. */
const fewLines = 4000;
const fewCodes = 30;
/** Words beyond the nearest say more about chance than about the reader. */
const nearest = 8;
const nearlyAsGood = 0.75;

/** Where each word stands among the names of a version, however many lines there are. */
export async function placesOf(
  db: DataSource,
  context: BudgetContext,
  direction: Direction,
  words: readonly SearchWord[],
): Promise<WordPlaces[]> {
  if (words.length === 0) return [];
  const names = await namesOfParts(db, context, direction);
  return words.map((word) => {
    const found = names.flatMap((of) => {
      const parts = partsHolding(of, word);
      const keys = parts.map((part) => of.keys[part]!);
      const codes = of.codes === null ? keys : parts.flatMap((part) => of.codes![part]!);
      const lines = parts.reduce((sum, part) => sum + of.lineCounts[part]!, 0);
      return parts.length === 0 ? [] : [{ dimension: of.dimension, keys, codes, lines }];
    });
    return {
      word,
      codes: new Map(found.map(({ dimension, codes }) => [dimension, codes])),
      keys: new Map(found.map(({ dimension, keys }) => [dimension, keys])),
      leastLines: Math.max(0, ...found.map(({ lines }) => lines)),
      mostLines: found.reduce((sum, { lines }) => sum + lines, 0),
    };
  });
}

/** The parts of a dimension whose names hold every word, in the order of their keys. */
export function keysWithAll(places: readonly WordPlaces[], dimension: Named): string[] {
  const [first, ...others] = places.map(({ keys }) => keys.get(dimension) ?? []);
  const sets = others.map((keys) => new Set(keys));
  return (first ?? []).filter((key) => sets.every((keys) => keys.has(key)));
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
  const [only, ...others] = places;
  return {
    sql: (parameters) => places.map((place) => lineWith(place, parameters)).join(' and '),
    never: places.length === 0 || places.some((place) => place.codes.size === 0 && codePatterns(place).length === 0),
    atLeast: only && others.length === 0 ? only.leastLines : 0,
  };
}

function lineWith(place: WordPlaces, parameters: unknown[]): string {
  const inParts = [...place.codes].map(
    ([dimension, codes]) => `l.${dimension}_code ${oneOf(codes, `$${parameters.push(codes)}::text[]`, place.mostLines)}`,
  );
  const asCode = codePatterns(place).map((begin) => `l.code like $${parameters.push(begin)}`);
  const ways = [...inParts, ...asCode];
  return `(${ways.join(' or ')})`;
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
