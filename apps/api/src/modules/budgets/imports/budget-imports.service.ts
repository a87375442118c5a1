import { randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { BudgetImportId, BudgetVersionId, CalendarDate } from '@madang/basics';
import type { ControlTotalsBody, ImportCoverBody, PublicationBody } from '@madang/contracts/budget-imports';
import type { Currency } from '@madang/money';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor, CityContext } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { lockOne } from '../../../platform/database/lock-one.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { notFound, Problem } from '../../../platform/http/problem.js';
import { BudgetImportRow } from './budget-import.entity.js';
import { budgetImportsPolicy, officeRole } from './budget-imports.policy.js';
import { publishImport } from './publish-import.js';
import { readFiles } from './read-files.js';

@Injectable()
export class BudgetImportsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  start(actor: Actor, body: ImportCoverBody): Promise<BudgetImportId> {
    return transact(this.db, async (tx) => {
      authorise(budgetImportsPolicy.work(actor));
      const id = randomUUIDv7() as BudgetImportId;
      const created = { createdAt: await this.clock.now(tx), createdBy: actor.personId };
      await tx.insert(BudgetImportRow, {
        cityId: actor.cityId,
        id,
        state: 'draft',
        ...coverOf(body),
        controlTotals: [],
        revision: 0,
        ...created,
      });
      return id;
    });
  }

  changeCover(actor: Actor, id: BudgetImportId, body: ImportCoverBody): Promise<void> {
    return this.change(actor, id, async () => coverOf(body));
  }

  setControlTotals(actor: Actor, city: CityContext, id: BudgetImportId, { totals }: ControlTotalsBody): Promise<void> {
    return this.change(actor, id, async () => {
      const stranger = totals.find(({ amount }) => amount.currency !== city.currency);
      if (stranger) throw new Problem('budget/other-currency', { currency: stranger.amount.currency, expected: city.currency });
      return { controlTotals: totals };
    });
  }

  /** A draft that leads nowhere goes, with its files; what is published stays for good. */
  discard(actor: Actor, id: BudgetImportId): Promise<void> {
    return transact(this.db, async (tx) => {
      const draft = await this.hold(tx, actor, id);
      await tx.delete(BudgetImportRow, { cityId: draft.cityId, id });
    });
  }

  /** The files are read before anything is held; whoever changed something meanwhile is noticed by the revision. */
  async publish(actor: Actor, city: CityContext, id: BudgetImportId, { revision }: PublicationBody): Promise<BudgetVersionId> {
    authorise(budgetImportsPolicy.work(actor));
    const currency = city.currency as Currency;
    const key = { cityId: actor.cityId, id };
    if (!(await this.db.getRepository(BudgetImportRow).existsBy(key))) notFound();
    const files = await readFiles(this.db, key, currency);
    return transact(this.db, async (tx) => {
      const draft = await this.hold(tx, actor, id);
      if (draft.revision !== revision) throw new Problem('request/changed-meanwhile', { revision: draft.revision });
      const publication = { currency, by: actingAs(actor, officeRole(actor)), at: await this.clock.now(tx) };
      return publishImport(tx, draft, files, publication);
    });
  }

  /** Every change counts, so that nobody publishes what they have not looked at. */
  async change(
    actor: Actor,
    id: BudgetImportId,
    work: (tx: EntityManager, draft: BudgetImportRow) => Promise<Partial<BudgetImportRow> | undefined>,
  ): Promise<void> {
    await transact(this.db, async (tx) => {
      const draft = await this.hold(tx, actor, id);
      const changes = await work(tx, draft);
      await tx.update(BudgetImportRow, { cityId: draft.cityId, id }, { ...changes, revision: draft.revision + 1 });
    });
  }

  private async hold(tx: EntityManager, actor: Actor, id: BudgetImportId): Promise<BudgetImportRow> {
    const held = await lockOne(tx, BudgetImportRow, { cityId: actor.cityId, id });
    authorise(budgetImportsPolicy.work(actor));
    if (held.state !== 'draft') throw new Problem('budget/already-published');
    return held;
  }
}

function coverOf({ fiscalYear, status, executedThrough, source }: ImportCoverBody) {
  return { fiscalYear, status, executedThrough: executedThrough as CalendarDate | null, source };
}
