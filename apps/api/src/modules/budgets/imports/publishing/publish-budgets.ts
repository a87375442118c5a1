import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { BudgetImportId, CityId } from '@madang/basics';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../../../platform/clock.js';
import { transact } from '../../../../platform/database/transact.js';
import { Jobs } from '../../../../platform/jobs/jobs.js';
import { cityFacts } from '../../../cities/index.js';
import { BudgetImportRow } from '../budget-import.entity.js';
import { filesAsTheCityKnows } from './files-as-the-city-knows.js';
import { publishLines } from './publish-import.js';

interface Order {
  readonly cityId: CityId;
  readonly importId: BudgetImportId;
  readonly orderId: string;
}

/** Somebody has called the publication off, or this process ends: whatever was written goes with the transaction. */
class BrokenOff extends Error {}

/**
 * Writes ordered publications, each in a job and in one transaction: readers see all of a version or nothing, and what a killed
 * process has begun, another begins anew.
 */
@Injectable()
export class PublishBudgets implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger('imports');
  private closing = false;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.on('publish-budget', (order) => this.run(order as unknown as Order));
  }

  onModuleDestroy(): void {
    this.closing = true;
  }

  private async run(order: Order): Promise<void> {
    try {
      await transact(this.db, (tx) => this.publish(tx, order));
    } catch (error) {
      // The next process takes it up: a job that fails is tried again.
      if (this.closing) throw error;
      if (!(error instanceof BrokenOff)) await this.giveBack(order, error);
    }
  }

  private async publish(tx: EntityManager, order: Order): Promise<void> {
    const { cityId, importId: id, orderId } = order;
    const ordered = await tx.findOneBy(BudgetImportRow, { cityId, id, state: 'publishing' });
    if (ordered?.publication?.orderId !== orderId) return;
    await tx.query('set local statement_timeout = 0');
    const currency = (await cityFacts(tx, cityId)).currency;
    const publication = { currency, by: ordered.publication.by, at: await this.clock.now(tx) };
    const files = await filesAsTheCityKnows(tx, ordered, currency);
    await publishLines(tx, ordered, files, publication, (lines) => this.goOn(order, lines));
    if (!(await stillWanted(tx, order, `state = 'published', revision = revision + 1, publication = null`))) throw new BrokenOff();
  }

  /** Said outside the transaction, so that others see how far it is; and heard there, whether it is still wanted. */
  private async goOn(order: Order, lines: number): Promise<void> {
    if (!(await stillWanted(this.db, order, 'lines_written = $4', [lines])) || this.closing) throw new BrokenOff();
  }

  /** What should not happen must not hold the import for ever: it is a draft again, and says so. */
  private async giveBack(order: Order, error: unknown): Promise<void> {
    this.log.error({ err: error, ...order }, 'A budget could not be published');
    await stillWanted(this.db, order, `state = 'draft', publication = publication || '{"brokeOff": true}', lines_written = 0`);
  }
}

/** Changes the import if it still waits for this very publication. */
async function stillWanted(
  db: DataSource | EntityManager,
  { cityId, importId, orderId }: Order,
  change: string,
  values: readonly unknown[] = [],
): Promise<boolean> {
  const [, changed] = await db.query<[unknown, number]>(
    `update budget_import set ${change}
      where city_id = $1 and id = $2 and state = 'publishing' and publication ->> 'orderId' = $3`,
    [cityId, importId, orderId, ...values],
  );
  return changed === 1;
}
