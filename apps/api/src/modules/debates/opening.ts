import { randomUUIDv7 } from 'node:crypto';
import type { CityId, DebateId } from '@madang/basics';
import { debateIsDue, proposalCan } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import type { Happening } from '../../platform/events/domain-event.js';
import { cityFacts } from '../cities/index.js';
import { heldProposal, momentIn, moveProposal, supportersThatCount } from '../proposals/index.js';
import { isHarmFlagged } from '../ratings/index.js';
import { DebateRow } from './debate.entity.js';

type By = Happening<string, unknown>['by'];

/** A proposal under review that so many back, or that is seen to harm a right, is debated in public: nobody has to ask for it. */
export async function openDebateIfDue(tx: EntityManager, cityId: CityId, proposalId: string, now: Date): Promise<void> {
  const held = await heldProposal(tx, cityId, proposalId);
  if (!proposalCan('debate', held)) return;
  const { population } = await cityFacts(tx, cityId);
  const facts = { supporters: await supportersThatCount(tx, held), harmFlagged: await isHarmFlagged(tx, held) };
  if (!debateIsDue(facts, population)) return;
  const theRule: By = { cityId, personId: null, role: 'system' };
  await moveProposal(tx, held, { to: 'in_debate', by: 'system' }, theRule, await momentIn(tx, cityId, now));
}

/** The place of the debate, as soon as its proposal is being debated. A proposal is debated once. */
export async function prepareDebate(tx: EntityManager, cityId: CityId, name: string): Promise<void> {
  const { id: proposalId, state, enteredAt, dueOn, language } = await heldProposal(tx, cityId, name);
  if (state !== 'in_debate' || dueOn === null) return;
  const id = randomUUIDv7() as DebateId;
  const row = { cityId, id, proposalId, language, openedAt: enteredAt, closesOn: dueOn };
  await tx.createQueryBuilder().insert().into(DebateRow).values(row).orIgnore().execute();
}
