import { mayMove, moveOn } from '@madang/accountability';
import type { LineCode } from '@madang/basics';
import type { CommitmentActName, CommitmentView, LineToPromiseView, PromiseView } from '@madang/contracts/commitments';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock.js';
import { heldByLines } from '../budgets/index.js';
import { cityFacts } from '../cities/index.js';
import { clockOf, momentIn, seenProposal, type SeenProposal } from '../proposals/index.js';
import { commitmentsPolicy } from './commitments.policy.js';
import { gradingOf, type Grading } from './grading/grading-of.js';
import { changeableStates } from './planning/plan-changes.service.js';
import { linesToPromise } from './planning/lines-to-promise.js';
import { promiseOf } from './promise-of.js';

/** What became of an acceptance, as its page shows it. */
@Injectable()
export class CommitmentQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, name: string): Promise<CommitmentView> {
    const proposal = await seenProposal(this.db, actor, name);
    const promise = await promiseOf(this.db, proposal, await this.clock.now(this.db));
    const grading = await gradingOf(this.db, actor, proposal);
    const mayPlan = await this.mayPlan(actor, proposal);
    return {
      promise,
      toPromise: mayPlan ? await this.toPromise(proposal) : [],
      grading: grading?.view ?? null,
      allowedActions: [...(mayPlan ? (['plan'] as const) : []), ...actsOn(actor, proposal, promise, grading)],
    };
  }

  private async mayPlan(actor: Actor, { cityId, id, state }: SeenProposal): Promise<boolean> {
    if (commitmentsPolicy.plan(actor, { readable: true }) !== true || !mayMove(state, 'planned', 'staff')) return false;
    const moment = await momentIn(this.db.manager, cityId, await this.clock.now(this.db));
    return moveOn(await clockOf(this.db, cityId, id), { to: 'planned', by: 'staff' }, moment).ok;
  }

  private async toPromise(proposal: SeenProposal): Promise<LineToPromiseView[]> {
    const { cityId, budgetVersionId } = proposal;
    const lines = await linesToPromise(this.db, proposal);
    if (budgetVersionId === null || lines.length === 0) return [];
    const { currency } = await cityFacts(this.db, cityId);
    const codes = lines.map(({ line }): LineCode => line);
    const held = await heldByLines(this.db, cityId, budgetVersionId, codes);
    const wire = (minor: bigint) => ({ minor: minor.toString(), currency });
    return lines.map(({ line, asked, accepted }) => ({
      line,
      name: held.get(line)?.name ?? null,
      asked: wire(asked),
      accepted: wire(accepted),
    }));
  }
}

function actsOn(actor: Actor, { state }: SeenProposal, promise: PromiseView | null, grading: Grading | null): CommitmentActName[] {
  const may = (act: CommitmentActName) => commitmentsPolicy[act](actor, { readable: true }) === true;
  const open: Readonly<Record<Exclude<CommitmentActName, 'plan'>, boolean>> = {
    change: promise !== null && changeableStates.includes(state),
    reach: promise?.milestones.some(({ reachedOn }) => reachedOn === null) ?? false,
    council: (promise?.lines.length ?? 0) > 0,
    grade: grading?.mayGrade ?? false,
    comment: (grading?.view.given.length ?? 0) > 0,
    close: grading?.mayClose ?? false,
  };
  return (Object.keys(open) as (keyof typeof open)[]).filter((act) => open[act] && may(act));
}
