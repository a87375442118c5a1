import type { TagField, TagFilter } from '@madang/contracts/line-tags';
import type { DataSource } from 'typeorm';
import { budgetContext, type BudgetContext } from '../explore/budget-context.js';
import { partsFrom, withinSql } from '../explore/parts.js';
import { linesWith, placesOf } from '../explore/search-words.js';
import { saidIsSql } from './tagged-sql.js';

/** What a line's own file can say in a field; SQL of a line `l`. */
export const inFileSql: Readonly<Record<TagField, string>> = {
  cofog: 'l.cofog_group',
  rigidity: 'l.rigidity',
  district: 'l.district_code',
  equality: 'null::text',
  fund: 'null::text',
  weights: 'null::text',
};

export interface ChosenLines {
  readonly context: BudgetContext;
  /** A condition on `l`, a line of the newest budget. */
  readonly where: string;
  readonly parameters: unknown[];
}

/** Which lines of the newest budget a filter means. Eliminations follow the lines that they are taken from, and are left alone. */
export async function chosenLines(
  db: DataSource,
  cityId: BudgetContext['cityId'],
  field: TagField,
  filter: TagFilter,
): Promise<ChosenLines> {
  const context = await budgetContext(db, cityId, 'latest');
  const { direction = 'expenditure', within, q, known, codes } = filter;
  const parameters: unknown[] = [cityId, context.version.id, direction];
  const conditions = [
    'l.city_id = $1',
    'l.version_id = $2',
    'l.direction = $3',
    'not l.elimination',
    withinSql(partsFrom(within), parameters),
  ];
  if (q !== undefined) conditions.push(linesWith(await placesOf(db, context, direction, wordsOf(q)))(parameters));
  if (known === 'without') conditions.push(saidIsSql(field, inFileSql[field], `$${parameters.push('')}`));
  if (codes) conditions.push(`l.code = any($${parameters.push(codes)})`);
  return { context, where: conditions.join(' and '), parameters };
}

function wordsOf(text: string): string[][] {
  const folded = text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .normalize('NFKC')
    .toLowerCase();
  return folded
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => [word]);
}
