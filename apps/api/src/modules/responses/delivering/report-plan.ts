import { randomUUIDv7 } from 'node:crypto';
import type { CalendarDate, PersonId } from '@madang/basics';
import type { DeliveryState } from '@madang/contracts/deliveries';
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
export async function reportPlan(tx: EntityManager, proposal: HeldProposal, reported: Reported, plan: PlanInWords): Promise<void> {
  await save(tx, proposal, reported, { ...plan, state: 'planned' });
  const { by, at } = reported;
  await publish(tx, progressReported({ proposalId: proposal.id, by, at }, { state: 'planned', spent: null }));
}

/** A changed plan stands among the reports with its new day and amount. It is no progress, and starts no limit again. */
export async function notePlan(tx: EntityManager, proposal: HeldProposal, reported: Reported, plan: PlanInWords): Promise<void> {
  await save(tx, proposal, reported, { ...plan, state: proposal.state as DeliveryState });
}

async function save(
  tx: EntityManager,
  { cityId, id: proposalId }: HeldProposal,
  { at, reportedBy }: Reported,
  { words, language, promised, promisedOn, state }: PlanInWords & { readonly state: DeliveryState },
): Promise<void> {
  await tx.insert(DeliveryReportRow, {
    cityId,
    id: randomUUIDv7() as DeliveryReportId,
    proposalId,
    reportedAt: at,
    reportedBy,
    state,
    note: words,
    language,
    spentMinor: null,
    promisedMinor: promised,
    promisedOn,
    happenedOn: null,
    place: null,
  });
}
