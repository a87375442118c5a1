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
