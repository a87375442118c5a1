import type { CityId, ProposalId } from '@madang/basics';
import type { ProposalExportFilter } from '@madang/contracts/proposal-exports';
import type { DataSource } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { listConditions } from './list-conditions.js';
import { referenceOf } from './proposal-card.js';

/** A public proposal as it is told of in short. */
export interface PublishedProposal {
  readonly id: ProposalId;
  readonly reference: string | null;
  readonly title: string;
  readonly language: string;
  readonly problem: string;
  readonly submittedAt: Date;
}

interface Row extends Omit<PublishedProposal, 'reference'> {
  readonly year: number | null;
  readonly number: number | null;
}

/** The first so many that a list with this filter shows, the newest first. */
export async function newestPublished(
  db: DataSource,
  cityId: CityId,
  filter: ProposalExportFilter,
  count: number,
): Promise<PublishedProposal[]> {
  const { sql, pieces, parameters } = listConditions(cityId, { ...filter, seed: null }, undefined);
  const rows = await read<Row>(
    db,
    `select p.id, p.year, p.number, p.title, p.language, p.problem, p.submitted_at as "submittedAt"
       from proposal p where ${sql} and ${pieces.join(' and ')} order by p.submitted_at desc, p.id desc limit ${count}`,
    parameters,
  );
  return rows.map(({ year, number, ...row }) => ({ ...row, reference: referenceOf({ year, number }) }));
}
