import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { inTitle } from './word-beginnings.js';

interface Statistics {
  readonly words: readonly string[];
  /** One for each word, then the least and the greatest of them. */
  readonly shares: readonly number[];
}

const keptFor = 10 * 60_000;

/**
 * How much a word tells: the fewer texts have it, the more. Asked of the statistics that PostgreSQL keeps of the column anyway, so
 * that nothing has to be counted on each change; a table too young for statistics goes by the length of words.
 */
@Injectable()
export class WordRarity {
  private shares: ReadonlyMap<string, number> = new Map();
  private least = 0;
  private asked = -Infinity;

  constructor(private readonly db: DataSource) {}

  /** The words with their weights, those that tell most first. */
  async weigh(words: readonly string[]): Promise<{ readonly word: string; readonly weight: number; readonly share: number }[]> {
    // Memory is no fact of the city: how long it is kept may go by this machine's own clock.
    if (performance.now() - this.asked > keptFor) await this.ask();
    return words
      .map((word) => ({ word, weight: this.weightOf(word), share: this.shareOf(word) }))
      .toSorted((one, other) => one.share - other.share || other.weight - one.weight);
  }

  private weightOf(word: string): number {
    if (this.least > 0) return -Math.log(this.shareOf(word));
    return word.replace(inTitle, '').length < 4 ? 1 : 4;
  }

  /** The share of texts that have it; for one that no statistics know, half of the rarest known. */
  private shareOf(word: string): number {
    return this.shares.get(word) ?? this.least / 2;
  }

  private async ask(): Promise<void> {
    const found = await readOne<Statistics>(
      this.db,
      `select most_common_elems::text::text[] as words, most_common_elem_freqs as shares from pg_stats
        where schemaname = current_schema() and tablename = 'proposal' and attname = 'beginnings' and most_common_elems is not null`,
    );
    this.asked = found ? performance.now() : -Infinity;
    this.shares = new Map(found?.words.map((word, at) => [word, found.shares[at]!]));
    this.least = found?.shares[found.words.length] ?? 0;
  }
}
