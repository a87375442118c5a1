import type { BudgetVersionId, CityId } from '@madang/basics';
import type { RunReason } from '@madang/contracts/checks';
import type { CheckId } from '@madang/rights';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { transact } from '../../platform/database/transact.js';
import { EventHandlers } from '../../platform/events/handlers.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import type { BudgetPublished } from '../budgets/index.js';
import { askForChecks, askForChecksAnew, runChecksTask } from './running/ask-for-checks.js';
import { runChecks } from './running/run-checks.js';

/** A version that is published is put to the checks: first the event, then, as work of its own, the checks. */
@Injectable()
export class ChecksHandlers implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly events: EventHandlers,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.events.on('budget.published', 'checks.run-on-publication', async (tx, event) => {
      const { cityId, payload } = event as BudgetPublished;
      await askForChecks(tx, { cityId, versionId: payload.versionId, reason: 'published' });
      await askForChecksAnew(tx, { cityId, reason: 'published' }, payload.fiscalYear);
    });
    this.events.on('budget.reclassified', 'checks.run-on-reclassification', async (tx, { cityId }) => {
      await askForChecksAnew(tx, { cityId, reason: 'classified' });
    });
    this.jobs.on(runChecksTask, async ({ cityId, versionId, reason, checks }) => {
      await transact(this.db, async (tx) => {
        const at = await this.clock.now(tx);
        const only = checks ? { checks: checks as CheckId[] } : {};
        await runChecks(tx, {
          cityId: cityId as CityId,
          versionId: versionId as BudgetVersionId,
          reason: reason as RunReason,
          at,
          ...only,
        });
      });
    });
  }
}
