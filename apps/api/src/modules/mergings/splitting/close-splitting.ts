import { staysSplittable, type SplittingState } from '@madang/participation';
import type { Move } from '@madang/budget';
import type { EntityManager } from 'typeorm';
import type { Happening } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { beginPart, boundTo, momentIn, moveProposal, referenceOf, standing } from '../../proposals/index.js';
import { LineageRow } from '../lineage/lineage.entity.js';
import { splittingTold } from '../mergings.events.js';
import { partOf, type HeldSplitting } from './held-splitting.js';
import { SplittingRow } from './splitting.entity.js';

type By = Happening<string, unknown>['by'];

/**
 * The parts become proposals of their own, and the whole is withdrawn into them. Supporters follow their choice once a part is public:
 * until its text has been checked there is nothing to back.
 */
export async function closeSplitting(tx: EntityManager, held: HeldSplitting, by: By, now: Date): Promise<void> {
  const { proposal, splitting } = held;
  const { cityId, id } = splitting;
  const bound = await boundParts(tx, held);
  const state: SplittingState = bound === null ? 'lapsed' : 'done';
  if (bound !== null) await carryOut(tx, held, bound, now);
  await tx.update(SplittingRow, { cityId, id }, { state, closedAt: now });
  await publish(tx, splittingTold(proposal.id, { splittingId: id, state, parts: splitting.parts.length }, by, now));
}

/** The money of each part in the budget of the whole; null where the whole moved on, or has other money than was put to its supporters. */
async function boundParts(tx: EntityManager, { proposal, splitting }: HeldSplitting): Promise<readonly (readonly Move[])[] | null> {
  const parts = splitting.parts.map(partOf);
  const { moves } = await standing(tx, proposal);
  if (!staysSplittable({ state: proposal.state, moves }, parts)) return null;
  const bound: (readonly Move[])[] = [];
  for (const part of parts) {
    const money = await boundTo(tx, proposal.cityId, proposal.budgetVersionId, part.moves);
    if (!money.ok) return null;
    bound.push(money.value);
  }
  return bound;
}

async function carryOut(
  tx: EntityManager,
  { proposal, splitting }: HeldSplitting,
  bound: readonly (readonly Move[])[],
  now: Date,
): Promise<void> {
  const { cityId, id: byId } = splitting;
  const author: By = { cityId, personId: proposal.authorId, role: 'resident' };
  const into: string[] = [];
  for (const [part, { text }] of splitting.parts.entries()) {
    const begun = await beginPart(tx, proposal, { text, moves: bound[part]! }, author, now);
    await tx.insert(LineageRow, { cityId, fromId: proposal.id, intoId: begun.id, cause: 'split', at: now, byId, part });
    into.push(referenceOf(begun)!);
  }
  await moveProposal(tx, proposal, { to: 'withdrawn', by: 'resident' }, author, await momentIn(tx, cityId, now), { into });
}
