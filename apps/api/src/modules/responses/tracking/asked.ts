import { whoIsAsked, type ResponseState } from '@madang/accountability';
import type { CityId } from '@madang/basics';
import type { EscalationRole } from '@madang/contracts/escalation';
import type { AskedView } from '@madang/contracts/responses';
import type { DataSource, EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';

/** The bodies that a city has named for its steps. Its staff are there as long as it runs. */
export type NamedBodies = ReadonlyMap<string, Readonly<Record<string, string>>>;

export async function namedBodies(db: DataSource | EntityManager, cityId: CityId): Promise<NamedBodies> {
  const rows = await read<{ role: EscalationRole; names: Record<string, string> }>(
    db,
    'select role, names from escalation_body where city_id = $1',
    [cityId],
  );
  return new Map(rows.map(({ role, names }) => [role, names]));
}

/** Whose turn it is. A step for which the city has named nobody is vacant and passed over; it never stops the clock. */
export function askedIn(state: ResponseState, bodies: NamedBodies): AskedView {
  const { asked, vacant } = whoIsAsked(state, (role) => bodies.has(role) || (role !== 'committee' && role !== 'ombudsperson'));
  return { role: asked, names: (asked && bodies.get(asked)) ?? {}, vacant: [...vacant] };
}
