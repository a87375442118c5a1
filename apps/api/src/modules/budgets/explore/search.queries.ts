import { Injectable } from '@nestjs/common';
import type { Direction, Phase } from '@madang/budget';
import type { BudgetHitView, BudgetLinesView, BudgetSearchFilter, BudgetSearchView } from '@madang/contracts/budget-lines';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { readOne } from '../../../platform/database/read.js';
import { budgetContext, type BudgetContext } from './budget-context.js';
import { GroupsQueries } from './groups.queries.js';
import { LinesQueries, mostCounted } from './lines.queries.js';
import { keysWithAll, linesWith, pattern, placesOf, resembling, type WordPlaces } from './search-words.js';

const partsShown = 12;
const mostWords = 6;

@Injectable()
export class SearchQueries {
  constructor(
    private readonly db: DataSource,
    private readonly groups: GroupsQueries,
    private readonly lines: LinesQueries,
  ) {}

  /** Lines that hold every word, accents or not; where none does, lines with words that resemble them. */
  async search(city: CityContext, which: string, filter: BudgetSearchFilter): Promise<BudgetSearchView> {
    const [context, words] = await Promise.all([budgetContext(this.db, city.id, which), this.folded(filter.q)]);
    const { direction = 'expenditure', phase = 'initial', cursor, limit = 50 } = filter;
    const question = { direction, phase, parts: [], elimination: false, cursor, limit };
    const places = await placesOf(
      this.db,
      context,
      direction,
      words.map((word) => [word]),
    );
    const [exact, parts] = await Promise.all([
      this.lines.page(context, { ...question, condition: linesWith(places) }),
      this.partsCalled(context, { direction, phase }, places),
    ]);
    if (exact.lineCount > 0 || parts.length > 0 || words.length === 0) return { ...counted(exact), matched: 'words', parts };
    const similar = await placesOf(this.db, context, direction, await resembling(this.db, context, words));
    const found = await this.lines.page(context, { ...question, condition: linesWith(similar) });
    return { ...counted(found), matched: 'similar', parts: [] };
  }

  /** As the names are kept: small letters without accents. */
  private async folded(text: string): Promise<string[]> {
    const row = await readOne<{ text: string }>(this.db, 'select lower(unaccent($1)) as text', [text.normalize('NFKC')]);
    return [...new Set((row?.text ?? '').split(/\s+/u).filter((word) => word !== ''))].slice(0, mostWords);
  }

  /** Parts of the budget whose names, in any language, hold every word. */
  private async partsCalled(
    context: BudgetContext,
    { direction, phase }: { readonly direction: Direction; readonly phase: Phase },
    places: readonly WordPlaces[],
  ): Promise<BudgetHitView[]> {
    if (places.length === 0) return [];
    const inFiles = (['programme', 'department'] as const).flatMap((dimension) =>
      keysWithAll(places, dimension)
        .slice(0, partsShown)
        .map((key) => ({ dimension, key })),
    );
    const values = [inFiles.map(({ dimension }) => dimension), inFiles.map(({ key }) => key), places.map(({ word }) => pattern(word[0]!))];
    const sql = `
      select dimension, key from (
        select * from unnest($4::text[], $5::text[])
         union
        select replace(c.kind, $3 || '-', ''), c.code from classification c, jsonb_each_text(c.names) as each
         where c.city_id = $1 and c.kind = any(array['area', 'policy', 'group', $3 || '-chapter'])
           and ' ' || lower(unaccent(each.value)) || ' ' like all($6)) as named (dimension, key)
       order by dimension, key collate "C" limit ${partsShown}`;
    return this.groups.parts(context, { direction, phase, called: { sql, values } });
  }
}

function counted(page: BudgetLinesView): BudgetLinesView & Pick<BudgetSearchView, 'moreThanCounted'> {
  return { ...page, lineCount: Math.min(page.lineCount, mostCounted), moreThanCounted: page.lineCount > mostCounted };
}
