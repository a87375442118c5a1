import type { LineCode } from '@madang/basics';
import type { LineChoiceBody } from '@madang/contracts/classification';
import type { DataSource, EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import type { BudgetContext } from '../explore/budget-context.js';
import { partsFrom, withinSql } from '../explore/parts.js';
import { classifiedLines, fieldColumn } from './classified-lines.js';
import { namesSql, suggestionOf, type NamedRow } from './names.js';
import { newestFirst } from '../version-order.js';

/** Which lines an act is about. */
export type LineChoice = Omit<LineChoiceBody, 'version'>;

const mostWords = 8;

/** The condition on a row `l` of `classifiedLines`; adds its values to the parameters, of which the first is the city. */
export function choiceSql(choice: LineChoice, context: BudgetContext, parameters: unknown[]): string {
  const conditions = [`l.city_id = $1`, `l.version_id = $${parameters.push(context.version.id)}`, `l.direction = 'expenditure'`];
  conditions.push(withinSql(partsFrom(choice.within), parameters));
  for (const word of wordsOf(choice.q))
    conditions.push(`strpos(lower(unaccent(${textSql})), lower(unaccent($${parameters.push(word)}))) > 0`);
  if (choice.unknown) conditions.push(unknownSql(choice.unknown));
  if (choice.atLeast) conditions.push(`abs(l.initial_minor) >= $${parameters.push(choice.atLeast)}::bigint`);
  if (choice.fresh === 'true' || choice.fresh === '1') conditions.push(freshSql(context, parameters));
  if (choice.codes) conditions.push(`l.code = any($${parameters.push(choice.codes)})`);
  return conditions.join(' and ');
}

/** The codes of the lines that are chosen. Suggestions are worked out from names, so they are looked at here, not by the database. */
export async function chosenCodes(db: DataSource | EntityManager, choice: LineChoice, context: BudgetContext): Promise<LineCode[]> {
  const rows = await chosenRows(db, choice, context);
  return rows.map(({ code }) => code);
}

export async function chosenRows(db: DataSource | EntityManager, choice: LineChoice, context: BudgetContext): Promise<NamedRow[]> {
  const parameters: unknown[] = [context.cityId];
  const rows = await read<NamedRow>(
    db,
    `select l.code, ${namesSql} from ${classifiedLines} l where ${choiceSql(choice, context, parameters)}`,
    parameters,
  );
  const { suggested } = choice;
  return suggested ? rows.filter((row) => suggestionOf(row)?.cofog === suggested) : rows;
}

const textSql = `concat_ws(' ', l.code, l.economic_name, l.programme_name, l.department_name, l.chapter_name)`;

function wordsOf(q = ''): string[] {
  return q
    .normalize('NFKC')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords);
}

function unknownSql(field: keyof typeof fieldColumn): string {
  return field === 'cofog' ? 'coalesce(l.cofog_group, l.weights) is null' : `l.${fieldColumn[field]} is null`;
}

/** Not in the newest budget of the year before, where there is one. */
export function freshSql({ version }: BudgetContext, parameters: unknown[]): string {
  return `not exists (
    select from budget_line old where old.city_id = l.city_id and old.code = l.code and old.version_id = (
      select v.id from budget_version v where v.city_id = l.city_id and v.fiscal_year = $${parameters.push(version.fiscalYear - 1)}
       order by ${newestFirst('v')}, v.id desc limit 1))`;
}
