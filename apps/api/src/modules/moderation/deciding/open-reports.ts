import { IsNull, type EntityManager } from 'typeorm';
import { ReportRow } from '../report.entity.js';
import type { Thing } from '../things.js';

/** What was reported about a thing and nobody has answered, the oldest first. */
export function openReports(tx: EntityManager, { cityId, kind, id }: Thing): Promise<ReportRow[]> {
  const where = { cityId, kind, thingId: id, decisionId: IsNull() };
  return tx.find(ReportRow, { where, order: { createdAt: 'ASC', id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
}
