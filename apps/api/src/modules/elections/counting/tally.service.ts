import { Injectable } from '@nestjs/common';
import { electionMayMove, type ProjectId } from '@madang/participation';
import { DataSource, type EntityManager } from 'typeorm';
import { hasRole, type Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs, type Happening } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { Problem } from '../../../platform/http/problem.js';
import { AllocationRow } from '../allocation.entity.js';
import { projectsOf } from '../election-of.js';
import { ElectionRow } from '../election.entity.js';
import { electionTallied, projectFunded, projectNotFunded } from '../elections.events.js';
import { electionsPolicy } from '../elections.policy.js';
import { holdElection, type HeldElection } from '../hold-election.js';
import { letTimePass } from '../move-held.js';
import type { ProjectRow } from '../project.entity.js';
import { countBox } from './count-box.js';
import type { WrittenAllocation } from './written-allocation.js';

/** From closed boxes to funded projects. */
@Injectable()
export class TallyService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Counts by the rule that was fixed before the vote, and again from the published file. Nothing half done is kept. */
  tally(actor: Actor, slug: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await holdElection(tx, actor.cityId, slug);
      const { row } = held;
      authorise(electionsPolicy.tally(actor, row));
      const now = await this.clock.now(tx);
      await letTimePass(tx, held, now);
      if (!electionMayMove(row.state, 'tallied')) throw new Problem('election/not-this-way', { from: row.state, to: 'tallied' });
      const key = { cityId: row.cityId, electionId: row.id };
      const projects = await projectsOf(tx, key);
      const { outcome, judgement } = await countBox(tx, row, projects);
      await tx.insert(AllocationRow, { ...key, outcome, judgement });
      await tx.update(ElectionRow, { cityId: row.cityId, id: row.id }, { state: 'tallied', talliedAt: now });
      await tell(tx, { held, projects, outcome }, actingAs(actor, hasRole(actor, 'staff') ? 'staff' : 'administrator'), now);
    });
  }
}

interface Told {
  readonly held: HeldElection;
  readonly projects: readonly ProjectRow[];
  readonly outcome: WrittenAllocation;
}

/** The result goes on record, and on the timeline of every proposal that stood on the ballot. */
async function tell(tx: EntityManager, { held, projects, outcome }: Told, by: Happening<string, unknown>['by'], now: Date): Promise<void> {
  const { row, cycle } = held;
  const facts = { ballots: outcome.voters, funded: outcome.order as readonly ProjectId[] };
  await publish(tx, electionTallied({ id: row.id, cycle: cycle.slug }, facts, by, now));
  const rejected = new Map(outcome.rejected.map(({ project, reason }) => [project, reason]));
  for (const { id: project, proposalId } of projects) {
    if (proposalId === null) continue;
    const reason = rejected.get(project);
    const told = { proposalId, project };
    await publish(
      tx,
      reason === undefined ? projectFunded(told, cycle.slug, by, now) : projectNotFunded(told, cycle.slug, reason, by, now),
    );
  }
}
