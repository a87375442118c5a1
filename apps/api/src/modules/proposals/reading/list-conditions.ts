import { proposalStages, type LineSide, type ProposalFilter } from '@madang/contracts/proposal-lists';
import type { CityId } from '@madang/basics';
import { parseReferenceNumber } from '@madang/participation';
import { searchPatterns } from '../search-text.js';

/** SQL with its parameters, put together as a reader's filter asks for it. Only values go in as parameters, only our own words as SQL. */
export interface Conditions {
  readonly sql: string;
  readonly order: { readonly key: string; readonly type: 'timestamptz' | 'bigint'; readonly direction: 'asc' | 'desc' };
  readonly parameters: readonly unknown[];
}

/** Which rows `p` of a city's public proposals are wanted, and in which order: shuffled with a seed, or else the newest first. */
export function listConditions(
  cityId: CityId,
  filter: Omit<ProposalFilter, 'seed'> & { readonly seed: string | null },
  place: readonly unknown[] | undefined,
): Conditions {
  const parameters: unknown[] = [cityId];
  const value = (one: unknown) => `$${parameters.push(one)}`;
  const { state, stage, district, group, line, side, q, seed } = filter;
  const order =
    seed === null
      ? ({ key: 'p.submitted_at', type: 'timestamptz', direction: 'desc' } as const)
      : ({ key: `uuid_hash_extended(p.id, hashtextextended(${value(seed)}::text, 0))`, type: 'bigint', direction: 'asc' } as const);
  const where = ['p.city_id = $1', "p.state not in ('draft', 'screening')"];
  if (state) where.push(`p.state = ${value(state)}`);
  if (stage) where.push(`p.state = any(${value(proposalStages[stage])})`);
  if (district) where.push(`p.district_code = ${value(district)}`);
  if (group) where.push(`p.group_codes @> array[${value(group)}::text]`);
  if (line) where.push(touching(value(line), side));
  if (q?.trim()) where.push(saying(q, value));
  if (place) {
    const beyond = order.direction === 'asc' ? '>' : '<';
    where.push(`(${order.key}, p.id) ${beyond} (${value(place[0])}::${order.type}, ${value(place[1])}::uuid)`);
  }
  return { sql: where.join(' and '), order, parameters };
}

function touching(line: string, side: LineSide | undefined): string {
  const delta = side === undefined ? '' : ` and m.delta_minor ${side === 'adds' ? '>' : '<'} 0`;
  return `exists (select 1 from move m where m.city_id = p.city_id and m.proposal_id = p.id and m.line_code = ${line}${delta})`;
}

/** Every word, in whatever order; or the reference that people read out to each other. */
function saying(q: string, value: (one: unknown) => string): string {
  const reference = parseReferenceNumber(q);
  if (reference.ok) return `p.year = ${value(reference.value.year)} and p.number = ${value(reference.value.count)}`;
  // One condition for each word: an index answers these, and does not answer a list of them.
  const patterns = searchPatterns(q);
  return patterns.length === 0 ? 'true' : patterns.map((pattern) => `p.search_text like ${value(pattern)}::text`).join(' and ');
}
