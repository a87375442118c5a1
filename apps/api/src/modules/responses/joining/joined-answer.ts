import type { ProposalId } from '@madang/basics';
import { allAgree } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import type { Happening } from '../../../platform/events/domain-event.js';
import type { HeldProposal } from '../../proposals/index.js';
import { heldJoining, settle, wordsOn, type HeldJoining } from './held-joining.js';
import { openJoining } from './open-joining.js';

/** What the authors of a proposal and of another have agreed to, as far as an answer may rest on it. */
export interface AgreedJoining {
  readonly held: HeldJoining;
  readonly joinedWithId: ProposalId;
}

/** Null where nobody was asked, where somebody has not agreed, or where somebody writes along by now who was never asked. */
export async function agreedJoining(tx: EntityManager, proposal: HeldProposal): Promise<AgreedJoining | null> {
  const open = await openJoining(tx, proposal);
  if (open?.state !== 'agreed') return null;
  const held = await heldJoining(tx, proposal.cityId, open.id);
  return allAgree(await wordsOn(tx, held)) ? { held, joinedWithId: held.other.id } : null;
}

/** An answer settles what was asked: it rests on it, or it says something else. */
export async function settleByAnswer(
  tx: EntityManager,
  proposal: HeldProposal,
  joined: boolean,
  by: Happening<string, unknown>['by'],
  at: Date,
): Promise<void> {
  const open = await openJoining(tx, proposal);
  if (open) await settle(tx, await heldJoining(tx, proposal.cityId, open.id), joined ? 'answered' : 'taken_back', by, at);
}
