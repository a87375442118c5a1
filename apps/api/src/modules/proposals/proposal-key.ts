import type { CityId, ProposalId } from '@madang/basics';
import { parseReferenceNumber } from '@madang/participation';
import { notFound } from '../../platform/http/problem.js';

export type ProposalKey =
  | { readonly cityId: CityId; readonly id: ProposalId }
  | { readonly cityId: CityId; readonly year: number; readonly number: number };

/** A proposal is named by its reference (`2026-142`, what people say and write) or, as long as it is a draft, by its id. */
export function proposalKey(cityId: CityId, name: string): ProposalKey {
  const reference = parseReferenceNumber(name);
  if (reference.ok) return { cityId, year: reference.value.year, number: reference.value.count };
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name) ? { cityId, id: name as ProposalId } : notFound();
}

/** The condition on a row `p` of `proposal` that a key stands for, with its first parameters. */
export function whereKey(key: ProposalKey): readonly [sql: string, parameters: readonly unknown[]] {
  if ('id' in key) return ['p.city_id = $1 and p.id = $2', [key.cityId, key.id]];
  return ['p.city_id = $1 and p.year = $2 and p.number = $3', [key.cityId, key.year, key.number]];
}
