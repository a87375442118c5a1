import type { CityId } from '@madang/basics';
import type { ProposalExportFilter } from '@madang/contracts/proposal-exports';
import type { PlacedProposalView, ProposalPlacesView } from '@madang/contracts/proposal-places';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { listConditions } from './list-conditions.js';

const mostPlaced = 200;

/** A list of proposals by place: what a map shows, in the same words and numbers. */
@Injectable()
export class ProposalPlacesQueries {
  constructor(private readonly db: DataSource) {}

  async of(cityId: CityId, filter: ProposalExportFilter): Promise<ProposalPlacesView> {
    const { sql, pieces, parameters } = listConditions(cityId, { ...filter, seed: null }, undefined);
    const where = `${sql} and ${pieces.join(' and ')}`;
    const counted = await read<{ code: string | null; proposals: number; placed: number }>(
      this.db,
      `select p.district_code as code, count(*)::int as proposals, count(p.point)::int as placed
         from proposal p where ${where} group by 1 order by 1`,
      parameters,
    );
    const placed = await read<PlacedProposalView>(
      this.db,
      `select p.year || '-' || p.number as reference, p.title, p.language, p.point, p.place
         from proposal p where ${where} and p.point is not null and p.number is not null
        order by p.submitted_at desc, p.id desc limit ${mostPlaced}`,
      parameters,
    );
    return {
      districts: counted.flatMap(({ code, proposals }) => (code === null ? [] : [{ code, proposals }])),
      wholeCity: counted.find(({ code }) => code === null)?.proposals ?? 0,
      placed,
      placedCount: counted.reduce((sum, one) => sum + one.placed, 0),
    };
  }
}
