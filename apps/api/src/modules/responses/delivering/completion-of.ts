import type { CityId, ProposalId } from '@madang/basics';
import type { DataSource, EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import type { DeliveryReportId } from './delivery-report.entity.js';

/** What the city said last; null before it ever did. */
export async function newestReportOf(
  db: DataSource | EntityManager,
  { cityId, id }: { readonly cityId: CityId; readonly id: ProposalId },
): Promise<DeliveryReportId | null> {
  const report = await readOne<{ id: DeliveryReportId }>(
    db,
    `select id from delivery_report where city_id = $1 and proposal_id = $2 order by reported_at desc, id desc limit 1`,
    [cityId, id],
  );
  return report?.id ?? null;
}

/** The report by which the city last said that it was done; null before it ever did. */
export async function completionOf(
  db: DataSource | EntityManager,
  { cityId, id }: { readonly cityId: CityId; readonly id: ProposalId },
): Promise<DeliveryReportId | null> {
  const report = await readOne<{ id: DeliveryReportId }>(
    db,
    `select id from delivery_report where city_id = $1 and proposal_id = $2 and state = 'completed' order by reported_at desc, id desc limit 1`,
    [cityId, id],
  );
  return report?.id ?? null;
}
