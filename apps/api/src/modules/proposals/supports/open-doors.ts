import { catchUp } from '@madang/accountability';
import { authorsOf, debateThreshold, doorsOpen, whyProposalCannot, type Authors, type DoorFacts } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import type { Happening } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { Problem } from '../../../platform/http/problem.js';
import { cityFacts } from '../../cities/index.js';
import { momentIn } from '../clock/moment.js';
import { moveProposal } from '../clock/move-proposal.js';
import type { ProposalRow } from '../proposal.entity.js';
import { secondBarMet, thresholdMet } from '../proposals.events.js';

type By = Happening<string, unknown>['by'];

const closed: DoorFacts = { supporters: 0, fromPriorityGroups: 0, carriedByAssembly: false, harmFlagged: false };

/** Opens what enough support opens: first the way to an answer, later the public debate. The row is held, so that two last supporters cannot both open it. */
export async function openSupportDoor(tx: EntityManager, held: ProposalRow, now: Date): Promise<void> {
  const supporters = await supportersThatCount(tx, held);
  if (held.state === 'published') return openDoor(tx, held, { supporters }, now, theRule(held));
  const { population } = await cityFacts(tx, held.cityId);
  if (supporters >= debateThreshold(population) && !(await secondBarTold(tx, held)))
    await publish(tx, secondBarMet(held.id, theRule(held), now));
}

async function secondBarTold(tx: EntityManager, { cityId, id }: ProposalRow): Promise<boolean> {
  const told = await readOne(
    tx,
    `select 1 from outbox where city_id = $1 and subject_type = 'proposal' and subject_id = $2 and name = 'proposal.second-bar-met'`,
    [cityId, id],
  );
  return told !== undefined;
}

/** How many back a proposal, its authors not counted. */
export async function supportersThatCount(tx: EntityManager, held: Pick<ProposalRow, 'cityId' | 'id' | keyof Authors>): Promise<number> {
  const counted = await readOne<{ supporters: number }>(
    tx,
    'select count(*)::int as supporters from support where city_id = $1 and proposal_id = $2 and person_id <> all($3::uuid[])',
    [held.cityId, held.id, authorsOf(held)],
  );
  return counted!.supporters;
}

/**
 * A harm flag counts as every bar there is. Where no support is being collected any more, also by a clock that has not come by yet,
 * nothing is left to open. Opened with the flag, so that no support can run out between the two.
 */
export async function openHarmDoor(tx: EntityManager, held: ProposalRow, now: Date): Promise<void> {
  const isOver = catchUp(held, await momentIn(tx, held.cityId, now)).length > 0;
  if (held.state === 'published' && !isOver) await openDoor(tx, held, { harmFlagged: true }, now, theRule(held));
}

/** Those whom a proposal concerns are enough, though not many. That the door opened is told; how many they were is not. */
export async function openPriorityDoor(tx: EntityManager, held: ProposalRow, fromPriorityGroups: number, now: Date): Promise<void> {
  if (held.state === 'published') await openDoor(tx, held, { fromPriorityGroups }, now, theRule(held));
}

/**
 * A recorded decision of an assembly, or of the human-rights committee, carries a proposal that still collects support, or whose time for support ran out.
 * `by` is whoever recorded the decision.
 */
export async function carryProposal(
  tx: EntityManager,
  held: ProposalRow,
  by: By,
  now: Date,
  carriedBy: 'assembly' | 'committee' = 'assembly',
): Promise<void> {
  const refusal = whyProposalCannot('carry', held);
  if (refusal) throw new Problem(refusal.code, { state: refusal.state });
  await openDoor(tx, held, { carriedByAssembly: true }, now, by, carriedBy);
}

async function openDoor(
  tx: EntityManager,
  held: ProposalRow,
  facts: Partial<DoorFacts>,
  now: Date,
  by: By,
  carriedBy: 'assembly' | 'committee' = 'assembly',
): Promise<void> {
  const { population } = await cityFacts(tx, held.cityId);
  const [door] = doorsOpen({ ...closed, ...facts }, population);
  if (!door) return;
  await publish(tx, thresholdMet(held.id, door, by, now));
  const role = door === 'assembly' ? carriedBy : 'system';
  await moveProposal(tx, held, { to: 'threshold_met', by: role }, by, await momentIn(tx, held.cityId, now));
}

function theRule({ cityId }: ProposalRow): By {
  return { cityId, personId: null, role: 'system' };
}
