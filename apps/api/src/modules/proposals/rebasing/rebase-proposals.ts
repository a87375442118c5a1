import type { CityId, ProposalId } from '@madang/basics';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { read } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { EventHandlers } from '../../../platform/events/handlers.js';
import { addJob } from '../../../platform/jobs/add-job.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { latestVersion } from '../../budgets/index.js';
import { heldProposal } from '../held-proposal.js';
import { rebaseProposal } from './rebase-proposal.js';

interface Task {
  readonly cityId: CityId;
  readonly versionId: string;
  readonly after: string;
}

const batch = 100;

/** When a city publishes a budget, every open proposal is held against it: a batch a job, so that a crash resumes where it was. */
@Injectable()
export class RebaseProposals implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly events: EventHandlers,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.events.on('budget.published', 'proposals.rebase', (tx, { cityId, payload }) =>
      this.queue(tx, { cityId, versionId: String(payload['versionId']), after: '' }),
    );
    this.jobs.on('rebase-proposals', (task) => this.run(task as unknown as Task));
  }

  private queue(tx: EntityManager, task: Task): Promise<void> {
    return addJob(tx, 'rebase-proposals', { ...task }, `rebase-proposals/${task.versionId}/${task.after}`);
  }

  /** A version that is not the newest any more, or never was, moves nothing. */
  private async run(task: Task): Promise<void> {
    const newest = await latestVersion(this.db, task.cityId);
    if (newest?.id !== task.versionId) return;
    const open = await this.boundElsewhere(task);
    for (const id of open)
      await transact(this.db, async (tx) => rebaseProposal(tx, await heldProposal(tx, task.cityId, id), await this.clock.now(tx)));
    const last = open.at(-1);
    if (last && open.length === batch) await transact(this.db, (tx) => this.queue(tx, { ...task, after: last }));
  }

  private async boundElsewhere({ cityId, versionId, after }: Task): Promise<ProposalId[]> {
    const rows = await read<{ id: ProposalId }>(
      this.db,
      `select id from proposal where city_id = $1 and budget_version_id <> $2 and id::text > $3 order by id::text limit $4`,
      [cityId, versionId, after, batch],
    );
    return rows.map(({ id }) => id);
  }
}
