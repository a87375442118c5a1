import { claimLimitCodes, claimLimits, fewestClaims, medianDays, recommendationStates } from '@madang/accountability';
import type { CityId } from '@madang/basics';
import type { ClaimCountsView, ClaimCountView, ClaimFiguresView } from '@madang/contracts/claim-figures';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { read, readOne } from '../../../platform/database/read.js';
import { countsOf, endedClaims, type EndedClaim } from './release-figures.js';
import { releasedFigures } from './released-figures.js';

/** Figures about claims: open ones as they stand, confidential ones as they were last released. */
@Injectable()
export class FiguresQueries {
  constructor(private readonly db: DataSource) {}

  async of({ cityId }: Actor): Promise<ClaimFiguresView> {
    const ended = await read<EndedClaim>(this.db, `${endedClaims} and not claim.confidential`, [cityId]);
    const atWork = await readOne<{ count: number }>(
      this.db,
      'select count(*)::int as count from claim where city_id = $1 and not confidential and closed_at is null',
      [cityId],
    );
    return {
      limits: claimLimitCodes.map((limit) => ({ limit, ...claimLimits[limit] })),
      open: openView(ended),
      openAtWork: atWork!.count,
      confidential: await releasedFigures(this.db, cityId),
      fewest: fewestClaims,
      recommendations: await this.recommendations(cityId),
    };
  }

  private async recommendations(cityId: CityId): Promise<ClaimCountView[]> {
    const rows = await read<ClaimCountView & { count: number }>(
      this.db,
      'select state as code, count(*)::int as count from claim_recommendation where city_id = $1 group by state',
      [cityId],
    );
    const counted = new Map(rows.map(({ code, count }) => [code, count]));
    return recommendationStates.map((code) => ({ code, count: counted.get(code) ?? 0 }));
  }
}

function openView(ended: readonly EndedClaim[]): ClaimCountsView {
  const counts = countsOf(ended);
  const listed = (table: Readonly<Record<string, number>>) => Object.entries(table).map(([code, count]) => ({ code, count }));
  return {
    total: ended.length,
    medianDays: medianDays(ended.map(({ days }) => days)),
    byRight: listed(counts.right),
    byAbout: listed(counts.about),
    byFinding: listed(counts.finding),
  };
}
