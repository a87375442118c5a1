import { randomUUIDv7 } from 'node:crypto';
import type { CalendarDate, PersonId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import type { EntityManager } from 'typeorm';
import type { Happening } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import type { HeldProposal } from '../../proposals/index.js';
import { progressReported } from '../responses.events.js';
import { DeliveryReportRow, type DeliveryReportId } from './delivery-report.entity.js';

interface Reported {
  readonly by: Happening<string, unknown>['by'];
  readonly at: Date;
  readonly reportedBy: PersonId | null;
}

interface PlanInWords {
  readonly words: string;
  readonly language: Language;
  /** Minor units that some lines get more; null where no money moves. */
  readonly promised: bigint | null;
  readonly promisedOn: CalendarDate;
}

/** The first report on a promise is its plan. Whoever made the plan has moved the proposal. */
export async function reportPlan(
  tx: EntityManager,
  { cityId, id: proposalId }: HeldProposal,
  { by, at, reportedBy }: Reported,
  { words, language, promised, promisedOn }: PlanInWords,
): Promise<void> {
  await tx.insert(DeliveryReportRow, {
    cityId,
    id: randomUUIDv7() as DeliveryReportId,
    proposalId,
    reportedAt: at,
    reportedBy,
    state: 'planned',
    note: words,
    language,
    spentMinor: null,
    promisedMinor: promised,
    promisedOn,
    happenedOn: null,
    place: null,
  });
  await publish(tx, progressReported({ proposalId, by, at }, { state: 'planned', spent: null }));
}
