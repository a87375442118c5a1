import type { CityId, JoiningId, PersonId } from '@madang/basics';
import { authorsOf, type JoiningState, type JoiningWords } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { lockOne } from '../../../platform/database/lock-one.js';
import type { Happening } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { notFound } from '../../../platform/http/problem.js';
import { isUuid } from '../../../platform/http/uuid.js';
import { heldPair, referenceOf, type HeldProposal } from '../../proposals/index.js';
import { JoiningWordRow } from './joining-word.entity.js';
import { JoiningRow } from './joining.entity.js';
import { joiningTold } from './joining.events.js';

export interface HeldJoining {
  readonly joining: JoiningRow;
  readonly proposal: HeldProposal;
  readonly other: HeldProposal;
}

/** The city's question with its two proposals; these are held first, as everywhere. */
export async function heldJoining(tx: EntityManager, cityId: CityId, id: string): Promise<HeldJoining> {
  if (!isUuid(id)) notFound();
  const key = { cityId, id: id as JoiningId };
  const found = (await tx.findOneBy(JoiningRow, key)) ?? notFound();
  const [proposal, other] = await heldPair(tx, cityId, [found.proposalId, found.otherId]);
  return { proposal, other, joining: await lockOne(tx, JoiningRow, key) };
}

/** Whoever writes one of the two now, and what each of them has said. */
export async function wordsOn(
  tx: EntityManager,
  { joining: { cityId, id: joiningId }, proposal, other }: HeldJoining,
): Promise<JoiningWords> {
  const rows = await tx.findBy(JoiningWordRow, { cityId, joiningId });
  const authors = [...new Set<PersonId>([...authorsOf(proposal), ...authorsOf(other)])];
  return { authors, said: new Map(rows.map(({ personId, agrees }) => [personId, agrees])) };
}

/** Settles it, and says so in the history of both. */
export async function settle(
  tx: EntityManager,
  { joining, proposal, other }: HeldJoining,
  state: JoiningState,
  by: Happening<string, unknown>['by'],
  at: Date,
): Promise<void> {
  const { cityId, id } = joining;
  const closes = state !== 'asked' && state !== 'agreed';
  await tx.update(JoiningRow, { cityId, id }, { state, ...(closes && { closedAt: at }) });
  const told = { joiningId: id, state };
  await publish(tx, joiningTold(proposal.id, { ...told, side: 'answered', other: referenceOf(other)! }, by, at));
  await publish(tx, joiningTold(other.id, { ...told, side: 'goes_on', other: referenceOf(proposal)! }, by, at));
}
