import { proposalStages, type LineSide, type ProposalFilter, type ProposalOrigin } from '@madang/contracts/proposal-lists';
import type { CityId } from '@madang/basics';
import { parseReferenceNumber } from '@madang/participation';
import { cofogGroups, type RightCode } from '@madang/rights';
import { classifiedLines } from '../../budgets/index.js';
import { searchPatterns } from '../search-text.js';
import { piecesFrom, placeSql } from './shuffling.js';

/** SQL with its parameters, put together as a reader's filter asks for it. Only values go in as parameters, only our own words as SQL. */
export interface Conditions {
  readonly sql: string;
  readonly order: { readonly key: string; readonly type: 'timestamptz' | 'bigint'; readonly direction: 'asc' | 'desc' };
  readonly parameters: readonly unknown[];
  /** The list cut into pieces that follow each other: of a shuffled one, most pages need the first alone. */
  readonly pieces: readonly string[];
}

/** Which rows `p` of a city's public proposals are wanted, and in which order: shuffled with a seed, by their money, or the newest first. */
export function listConditions(
  cityId: CityId,
  filter: Omit<ProposalFilter, 'seed'> & { readonly seed: string | null },
  place: readonly unknown[] | undefined,
): Conditions {
  const parameters: unknown[] = [cityId];
  const value = (one: unknown) => `$${parameters.push(one)}`;
  const { state, stage, district, group, line, side, right, origin, q, seed } = filter;
  const seeded = seed === null ? '' : value(seed);
  const order = seed === null ? plainOrder(filter.order) : ({ key: placeSql(seeded), type: 'bigint', direction: 'asc' } as const);
  const where = ['p.city_id = $1', "p.state not in ('draft', 'screening')"];
  if (state) where.push(`p.state = ${value(state)}`);
  if (stage) where.push(`p.state = any(${value(proposalStages[stage])})`);
  if (district) where.push(`p.district_code = ${value(district)}`);
  if (group) where.push(`p.group_codes @> array[${value(group)}::text]`);
  if (line) where.push(touching(value(line), side));
  if (right) where.push(serving(value(`%${right} %`), value(groupsServing(right))));
  if (origin) where.push(originSql[origin]);
  const reference = parseReferenceNumber(q ?? '');
  if (reference.ok) where.push(`p.year = ${value(reference.value.year)} and p.number = ${value(reference.value.count)}`);
  const patterns = reference.ok ? [] : searchPatterns(q ?? '').map(value);
  if (place) {
    const beyond = order.direction === 'asc' ? '>' : '<';
    where.push(`(${order.key}, p.id) ${beyond} (${value(place[0])}::${order.type}, ${value(place[1])}::uuid)`);
  }
  const shared = { sql: where.join(' and '), order, parameters };
  // What lies in a district or touches a line is found by an index, and so little that cutting it up would only cost.
  if (seed === null || district !== undefined || line !== undefined || reference.ok) return { ...shared, pieces: [all(saying(patterns))] };
  const { first, next, rest } = piecesFrom(place === undefined ? undefined : String(place[0]), seeded);
  if (patterns.length === 0) return { ...shared, pieces: [first, next, rest] };
  // A common word stands in many texts of the first handful: to read those is shorter than to hear of all texts that an index finds.
  return { ...shared, pieces: [all([first, ...saying(patterns, unindexed)]), all([`(${next} or ${rest})`, ...saying(patterns)])] };
}

function plainOrder(order: ProposalFilter['order']): Conditions['order'] {
  return order === 'most_money'
    ? { key: 'p.amount_minor', type: 'bigint', direction: 'desc' }
    : { key: 'p.submitted_at', type: 'timestamptz', direction: 'desc' };
}

function all(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : conditions.join(' and ');
}

function touching(line: string, side: LineSide | undefined): string {
  const delta = side === undefined ? '' : ` and m.delta_minor ${side === 'adds' ? '>' : '<'} 0`;
  return `exists (select 1 from move m where m.city_id = p.city_id and m.proposal_id = p.id and m.line_code = ${line}${delta})`;
}

/** Its money touches a line that serves the right: by the city's own weights where it set any, else by the function of the line. */
function serving(pattern: string, groups: string): string {
  return `exists (select 1 from move m join ${classifiedLines} l on l.city_id = m.city_id and l.version_id = p.budget_version_id and l.code = m.line_code
                   where m.city_id = p.city_id and m.proposal_id = p.id
                     and (l.weights like ${pattern}::text or (l.weights is null and l.cofog_group = any(${groups}::text[]))))`;
}

function groupsServing(right: RightCode): string[] {
  return cofogGroups.filter(({ weights }) => (weights[right] ?? 0) > 0).map(({ code }) => code);
}

const broughtIn = 'exists (select from imported_proposal i where i.city_id = p.city_id and i.proposal_id = p.id)';

const originSql: Readonly<Record<ProposalOrigin, string>> = { older: broughtIn, here: `not ${broughtIn}` };

const indexed = 'p.search_text';
const unindexed = "(p.search_text || '')";

/** Every word, in whatever order. One condition for each: an index answers these, and does not answer a list of them. */
function saying(patterns: readonly string[], text = indexed): string[] {
  return patterns.map((pattern) => `${text} like ${pattern}::text`);
}
