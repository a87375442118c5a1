import type { ToldCounts } from '@madang/accountability';
import type { CityId } from '@madang/basics';
import type { ClaimCountView, ReleasedCountsView } from '@madang/contracts/claim-figures';
import { LessThanOrEqual, type DataSource } from 'typeorm';
import { ClaimReleaseRow } from '../claim-release.entity.js';

/** Figures about confidential claims as they were last released, or as they were by a day: the only way in which anybody hears of them. */
export async function releasedFigures(db: DataSource, cityId: CityId, by?: string): Promise<ReleasedCountsView | null> {
  const [last] = await db.getRepository(ClaimReleaseRow).find({
    where: { cityId, ...(by !== undefined && { releasedOn: LessThanOrEqual(by as ClaimReleaseRow['releasedOn']) }) },
    order: { releasedOn: 'DESC' },
    take: 1,
  });
  if (!last) return null;
  const { tables, medianDays, releasedOn } = last;
  return {
    releasedOn,
    total: tables.right.total,
    medianDays,
    byRight: toldView(tables.right),
    byAbout: toldView(tables.about),
    byFinding: toldView(tables.finding),
  };
}

function toldView({ told }: ToldCounts): ClaimCountView[] {
  return Object.entries(told).map(([code, count]) => ({ code, count }));
}
