import { randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { BudgetImportId, BudgetVersionId, CalendarDate, CityId } from '@madang/basics';
import type { ControlTotalsBody, ImportCoverBody, ImportStartBody } from '@madang/contracts/budget-imports';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor, CityContext } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { lockOne } from '../../../platform/database/lock-one.js';
import { transact } from '../../../platform/database/transact.js';
import { Problem } from '../../../platform/http/problem.js';
import { BudgetImportRow } from './budget-import.entity.js';
import { budgetImportsPolicy } from './budget-imports.policy.js';
import { refuseAnotherBudget, versionToCorrect } from './correcting/corrected-version.js';
import { filesOf } from './files/files-of.js';
import { sweepReading } from './reading/sweep-readings.js';

@Injectable()
export class BudgetImportsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  start(actor: Actor, body: ImportStartBody): Promise<BudgetImportId> {
    return transact(this.db, async (tx) => {
      authorise(budgetImportsPolicy.work(actor));
      const correction = await correctionOf(tx, actor.cityId, body);
      const id = randomUUIDv7() as BudgetImportId;
      const created = { createdAt: await this.clock.now(tx), createdBy: actor.personId };
      await tx.insert(BudgetImportRow, {
        cityId: actor.cityId,
        id,
        versionId: randomUUIDv7() as BudgetVersionId,
        state: 'draft',
        ...coverOf(body),
        ...correction,
        controlTotals: [],
        revision: 0,
        publication: null,
        linesWritten: 0,
        ...created,
      });
      return id;
    });
  }

  changeCover(actor: Actor, id: BudgetImportId, body: ImportCoverBody): Promise<void> {
    return this.change(actor, id, async (tx, { cityId, correctsId }) => {
      if (correctsId) refuseAnotherBudget(await versionToCorrect(tx, cityId, correctsId), body);
      return coverOf(body);
    });
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
      for (const { cityId, readingId } of await filesOf(tx, draft)) await sweepReading(tx, { cityId, readingId });
      await tx.delete(BudgetImportRow, { cityId: draft.cityId, id });
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

  /** The import as it stands, while nobody else changes it. */
  async hold(tx: EntityManager, actor: Actor, id: BudgetImportId): Promise<BudgetImportRow> {
    const held = await lockOne(tx, BudgetImportRow, { cityId: actor.cityId, id });
    authorise(budgetImportsPolicy.work(actor));
    if (held.state === 'publishing') throw new Problem('budget/being-published');
    if (held.state !== 'draft') throw new Problem('budget/already-published');
    return held;
  }
}

async function correctionOf(tx: EntityManager, cityId: CityId, { corrects, ...cover }: ImportStartBody) {
  if (!corrects) return { correctsId: null, correctionReason: null };
  const version = await versionToCorrect(tx, cityId, corrects.versionId as BudgetVersionId);
  refuseAnotherBudget(version, cover);
  return { correctsId: version.id, correctionReason: corrects.reason };
}

function coverOf({ fiscalYear, status, executedThrough, source }: ImportCoverBody) {
  return { fiscalYear, status, executedThrough: executedThrough as CalendarDate | null, source };
}
