import { claimFindings, medianDays, releaseClaimFigures, type ClaimCounts } from '@madang/accountability';
import type { CalendarDate, CityId } from '@madang/basics';
import { claimSubjects } from '@madang/contracts/claim-subjects';
import { rightCodes } from '@madang/rights';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { ClaimReleaseRow, type ReleasedTables } from '../claim-release.entity.js';

interface Quarter {
  readonly cityId: CityId;
  /** The first day of the quarter that has begun. */
  readonly releasedOn: CalendarDate;
}

export interface EndedClaim {
  readonly right: string;
  readonly about: string;
  readonly finding: string;
  readonly days: number;
}

/** Counts by every code that there is, also those of which there is none. */
export function countsOf(claims: readonly EndedClaim[]): Readonly<Record<'right' | 'about' | 'finding', ClaimCounts>> {
  const count = (codes: readonly string[], of: (claim: EndedClaim) => string) =>
    Object.fromEntries(codes.map((code) => [code, claims.filter((claim) => of(claim) === code).length]));
  return {
    right: count(rightCodes, ({ right }) => right),
    about: count(claimSubjects, ({ about }) => about),
    finding: count(claimFindings, ({ finding }) => finding),
  };
}

/** Claims that have come to an end. */
export const endedClaims = `
  select claim."right", claim.about, claim.finding,
         (claim.closed_at at time zone city.time_zone)::date - (claim.filed_at at time zone city.time_zone)::date as days
    from claim join city on city.id = claim.city_id
   where claim.city_id = $1 and claim.closed_at is not null`;

/** Once a quarter, if enough confidential claims came to an end since, their figures are released; see ADR 30. */
@Injectable()
export class ReleaseClaimFigures implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.onEveryMinute('release-claim-figures', () => this.run());
  }

  private async run(): Promise<void> {
    const quarters = await read<Quarter>(
      this.db,
      `select city.id as "cityId", quarter.begins::text as "releasedOn"
         from city cross join lateral (select date_trunc('quarter', clock_timestamp() at time zone city.time_zone)::date as begins) quarter
        where not exists (select 1 from claim_release r where r.city_id = city.id and r.released_on >= quarter.begins)
          and exists (select 1 from claim where claim.city_id = city.id and claim.confidential and claim.closed_at is not null)`,
    );
    for (const quarter of quarters) await transact(this.db, (tx) => release(tx, quarter));
  }
}

async function release(tx: EntityManager, { cityId, releasedOn }: Quarter): Promise<void> {
  const ended = await read<EndedClaim>(
    tx,
    `${endedClaims} and claim.confidential and claim.closed_at < $2::date::timestamp at time zone city.time_zone`,
    [cityId, releasedOn],
  );
  const [last] = await tx.find(ClaimReleaseRow, { where: { cityId }, order: { releasedOn: 'DESC' }, take: 1 });
  const tables: ReleasedTables | null = releaseClaimFigures(countsOf(ended), last?.tables ?? null);
  if (!tables) return;
  const days = medianDays(ended.map((one) => one.days)) ?? 0;
  await tx
    .createQueryBuilder()
    .insert()
    .into(ClaimReleaseRow)
    .values({ cityId, releasedOn, tables, medianDays: days })
    .orIgnore()
    .execute();
}
