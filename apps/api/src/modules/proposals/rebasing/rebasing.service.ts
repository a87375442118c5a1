import { fitMoves, type Move } from '@madang/budget';
import type { RebaseChoice } from '@madang/contracts/rebasings';
import { whyProposalCannot } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { Problem } from '../../../platform/http/problem.js';
import { movableLines, type LatestVersion } from '../../budgets/index.js';
import { movesOf, versionById } from '../checks/bound-moves.js';
import { heldProposal } from '../held-proposal.js';
import type { ProposalRow } from '../proposal.entity.js';
import { proposalsPolicy } from '../proposals.policy.js';
import { rewriteProposal } from '../versions/rewrite-proposal.js';
import { proposalRebased } from './rebasing.events.js';
import { RebasingRow } from './rebasing.entity.js';

/** What an author says when a newer budget cannot bear the proposal as it is. */
@Injectable()
export class RebasingService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  choose(actor: Actor, name: string, choice: RebaseChoice): Promise<void> {
    return transact(this.db, async (tx) => {
      const proposal = await heldProposal(tx, actor.cityId, name);
      authorise(proposalsPolicy.rebase(actor, proposal));
      const refusal = whyProposalCannot('rebase', proposal);
      if (refusal) throw new Problem(refusal.code, { state: refusal.state });
      const asked = await askedOf(tx, proposal);
      const [from, to] = [await versionById(tx, asked.cityId, asked.fromVersionId), await versionById(tx, asked.cityId, asked.toVersionId)];
      const now = await this.clock.now(tx);
      if (choice === 'fit') await fit(tx, proposal, from, to, now);
      const outcome = choice === 'fit' ? 'fitted' : 'kept';
      const { cityId, proposalId, toVersionId } = asked;
      await tx.update(RebasingRow, { cityId, proposalId, toVersionId }, { outcome, chosenAt: now });
      const facts = { outcome, fromYear: from.fiscalYear, toYear: to.fiscalYear } as const;
      await publish(tx, proposalRebased(proposal.id, facts, actingAs(actor, 'resident'), now));
    });
  }
}

/** The newest question that is still open. */
async function askedOf(tx: EntityManager, { cityId, id }: ProposalRow): Promise<RebasingRow> {
  const asked = await tx.findOne(RebasingRow, { where: { cityId, proposalId: id, outcome: 'asked' }, order: { at: 'desc' } });
  if (!asked) throw new Problem('proposal/no-rebasing-asked');
  return asked;
}

/** The lines are read again: what was shown as an offer may have been an hour ago, but a published budget never changes. */
async function fit(tx: EntityManager, held: ProposalRow, from: LatestVersion, to: LatestVersion, now: Date): Promise<void> {
  const { cityId, id } = held;
  const moves = await movesOf(tx, { cityId, id }, from.currency);
  const fitted = await fittedMoves(tx, cityId, moves, to);
  if (!fitted) throw new Problem('proposal/nothing-fits');
  await rewriteProposal(tx, held, { money: { budgetVersionId: to.id, moves: fitted }, cause: 'fitted', amendmentId: null }, now);
}

/** What the later budget could bear of these moves. */
export async function fittedMoves(
  tx: EntityManager | DataSource,
  cityId: ProposalRow['cityId'],
  moves: readonly Move[],
  to: LatestVersion,
): Promise<readonly Move[] | null> {
  const codes = moves.map(({ line }) => line);
  return fitMoves(moves, await movableLines(tx, cityId, to.id, codes));
}
