import type { ResponseItem } from '@madang/accountability';
import type { CityId, ProposalId } from '@madang/basics';
import type { DataSource } from 'typeorm';
import { notFound } from '../../../platform/http/problem.js';
import { ProposalRow } from '../proposal.entity.js';

/** The clock of a proposal as it stands, to ask what could happen now; nothing is held. */
export async function clockOf(db: DataSource, cityId: CityId, id: ProposalId): Promise<ResponseItem> {
  return (await db.manager.findOneBy(ProposalRow, { cityId, id })) ?? notFound();
}
