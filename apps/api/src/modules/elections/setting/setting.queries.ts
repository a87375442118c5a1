import { Injectable } from '@nestjs/common';
import type { BallotProposalsView } from '@madang/contracts/ballot-proposals';
import { toWire } from '@madang/contracts/wire';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { notFound } from '../../../platform/http/problem.js';
import { cycleBySlug } from '../../cycles/index.js';
import { electionsPolicy } from '../elections.policy.js';
import { checkedProposals } from './checked-proposals.js';

@Injectable()
export class SettingQueries {
  constructor(private readonly db: DataSource) {}

  /** Proposals of a cycle that may become projects, and those that cannot yet, with the reason. */
  async proposals(actor: Actor, slug: string): Promise<BallotProposalsView> {
    authorise(electionsPolicy.prepare(actor));
    const { cityId } = actor;
    const cycle = (await cycleBySlug(this.db, cityId, slug)) ?? notFound();
    const all = await checkedProposals(this.db, { cityId, cycleId: cycle.id, currency: cycle.fund.currency });
    return {
      ready: all
        .filter(({ check }) => check.level === 'ok')
        .map(({ reference, title, change, language, state, districtCode, amount }) => ({
          reference,
          title,
          description: change,
          language,
          state,
          districtCode,
          amount: toWire(amount),
        })),
      heldBack: all
        .filter(({ check }) => check.level !== 'ok')
        .map(({ reference, title, language, check }) => ({
          reference,
          title,
          language,
          balance: toWire(check.balance),
          overdrawn: check.overdrawn.map(({ line }) => line),
        })),
    };
  }
}
