import type { LineCode } from '@madang/basics';
import type { ChecksBody, MovesChecksView, ProposalChecksView } from '@madang/contracts/proposal-checks';
import { fromWire } from '@madang/contracts/wire';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { Problem } from '../../../platform/http/problem.js';
import { latestVersion } from '../../budgets/index.js';
import { seenProposal } from '../reading/seen-proposal.js';
import { movesOf, versionById } from './bound-moves.js';
import { checkMoves } from './check-moves.js';
import { toChecksView } from './checks-view.js';

/** The two checks of moving money: for whoever is thinking about it, and for everyone beside a proposal. */
@Injectable()
export class ProposalChecksQueries {
  constructor(private readonly db: DataSource) {}

  async ofMoves({ cityId }: Actor, { moves }: ChecksBody): Promise<MovesChecksView> {
    const version = await latestVersion(this.db, cityId);
    if (!version) throw new Problem('proposal/no-budget');
    const wanted = moves.map(({ line, delta }) => ({ line: line as LineCode, delta: fromWire(delta) }));
    return toChecksView(await checkMoves(this.db, cityId, version, wanted));
  }

  /** Put again to every newer budget; what was found on the first one stays beside it. */
  async ofProposal(actor: Actor, name: string): Promise<ProposalChecksView> {
    const { cityId, id, budgetVersionId } = await seenProposal(this.db, actor, name);
    if (budgetVersionId === null) return { bound: null, newest: null };
    const [bound, newest] = await Promise.all([versionById(this.db, cityId, budgetVersionId), latestVersion(this.db, cityId)]);
    const moves = await movesOf(this.db, { cityId, id }, bound.currency);
    return {
      bound: toChecksView(await checkMoves(this.db, cityId, bound, moves)),
      newest: newest && newest.id !== bound.id ? toChecksView(await checkMoves(this.db, cityId, newest, moves)) : null,
    };
  }
}
