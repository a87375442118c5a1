import { Injectable } from '@nestjs/common';
import type { Dimension, Direction, Phase } from '@madang/budget';
import type { BudgetHitView, BudgetSearchFilter, BudgetSearchView } from '@madang/contracts/budget-lines';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { read, readOne } from '../../../platform/database/read.js';
import { budgetContext, type BudgetContext } from './budget-context.js';
import { keySql } from './dimension-sql.js';
import { GroupsQueries } from './groups.queries.js';
import { LinesQueries, type LineCondition } from './lines.queries.js';

const partsShown = 12;
const mostWords = 6;
/** How alike words must be to count as the same word misspelt: `vivenda` and `vivienda` are at 0.55, `deporte` and `transporte` at 0.27. */
const alike = 0.35;

@Injectable()
export class SearchQueries {
  constructor(
    private readonly db: DataSource,
    private readonly groups: GroupsQueries,
    private readonly lines: LinesQueries,
  ) {}

  /** Lines that hold every word, accents or not; where none does, lines with words that resemble them. */
  async search(city: CityContext, which: string, filter: BudgetSearchFilter): Promise<BudgetSearchView> {
    const context = await budgetContext(this.db, city.id, which);
    const words = await this.folded(filter.q);
    const { direction = 'expenditure', phase = 'initial', cursor, limit = 50 } = filter;
    const question = { direction, phase, parts: [], cursor, limit };
    const exact = await this.lines.page(context, { ...question, condition: holdsAll(words) });
    const parts = words.length === 0 ? [] : await this.partsCalled(context, { direction, phase }, words);
    if (exact.lineCount > 0 || parts.length > 0) return { ...exact, matched: 'words', parts };
    return { ...(await this.lines.page(context, { ...question, condition: resemblesAll(words) })), matched: 'similar', parts: [] };
  }

  /** As the lines keep their words: small letters without accents. */
  private async folded(text: string): Promise<string[]> {
    const row = await readOne<{ text: string }>(this.db, 'select lower(unaccent($1)) as text', [text.normalize('NFKC')]);
    return [...new Set((row?.text ?? '').split(/\s+/u).filter((word) => word !== ''))].slice(0, mostWords);
  }

  /** Parts of the budget whose names, in any language, hold every word. */
  private async partsCalled(
    context: BudgetContext,
    { direction, phase }: { readonly direction: Direction; readonly phase: Phase },
    words: readonly string[],
  ): Promise<BudgetHitView[]> {
    const hits = await this.keysCalled(context, direction, words);
    const found = hits.map(async ({ dimension, keys }) => {
      const parts = await this.groups.parts(context, { by: dimension, direction, phase, keys });
      return parts.map((part) => ({ ...part, dimension }));
    });
    return (await Promise.all(found)).flat();
  }

  private keysCalled({ cityId, version }: BudgetContext, direction: Direction, words: readonly string[]) {
    return read<{ dimension: Dimension; keys: string[] }>(
      this.db,
      `with named as (
         select 'programme' as dimension, l.programme_code as key, l.programme_name as name from budget_line l
          where l.city_id = $1 and l.version_id = $2 and l.direction = $3 and not l.elimination group by 2, 3
         union all
         select 'department', ${keySql.department}, l.department_name from budget_line l
          where l.city_id = $1 and l.version_id = $2 and l.direction = $3 and not l.elimination group by 2, 3
         union all
         select replace(c.kind, $3 || '-', ''), c.code, each.value from classification c, jsonb_each_text(c.names) as each
          where c.city_id = $1 and c.kind = any(array['area', 'policy', 'group', $3 || '-chapter'])
       ), called as (
         select dimension, key from named
          where key is not null and not exists (select from unnest($4::text[]) as word where strpos(lower(unaccent(name)), word) = 0)
          group by 1, 2 order by 1, 2 limit ${partsShown}
       )
       select dimension, array_agg(key) as keys from called group by 1 order by 1`,
      [cityId, version.id, direction, words],
    );
  }
}

function holdsAll(words: readonly string[]): LineCondition {
  const pattern = (word: string) => `%${word.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;
  return eachWord(words, (word, parameters) => `l.search_text like $${parameters.push(pattern(word))}`);
}

function resemblesAll(words: readonly string[]): LineCondition {
  return eachWord(words, (word, parameters) => `strict_word_similarity($${parameters.push(word)}, l.search_text) >= ${alike}`);
}

/** Without a word nothing is found. What is counted twice is not looked for. */
function eachWord(words: readonly string[], condition: (word: string, parameters: unknown[]) => string): LineCondition {
  return (parameters) =>
    ['not l.elimination', ...words.map((word) => condition(word, parameters)), ...(words.length === 0 ? ['false'] : [])].join(' and ');
}
