import { randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { BudgetImportId, BudgetVersionId } from '@madang/basics';
import { checkControlTotals } from '@madang/budget';
import type { PublicationBody } from '@madang/contracts/budget-imports';
import type { Currency } from '@madang/money';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor, CityContext } from '../../../../platform/access/actor.js';
import { authorise } from '../../../../platform/access/authorise.js';
import { Clock } from '../../../../platform/clock.js';
import { lockForChange } from '../../../../platform/database/lock-one.js';
import { transact } from '../../../../platform/database/transact.js';
import { actingAs } from '../../../../platform/events/domain-event.js';
import { orThrow, Problem } from '../../../../platform/http/problem.js';
import { refuseOutdated } from '../../../../platform/http/revision.js';
import { addLongJob } from '../../../../platform/jobs/add-job.js';
import { BudgetImportRow } from '../budget-import.entity.js';
import { budgetImportsPolicy, officeRole } from '../budget-imports.policy.js';
import { BudgetImportsService } from '../budget-imports.service.js';
import { controlTotalsOf } from '../checking/control-totals.js';
import { versionToCorrect } from '../correcting/corrected-version.js';
import { linesInTwoFiles } from '../checking/lines-in-two-files.js';
import { obstaclesOf } from '../checking/obstacles.js';
import { totalsOfFiles } from '../checking/totals-of-files.js';
import type { BudgetImportFileRow } from '../files/budget-import-file.entity.js';
import { filesOf } from '../files/files-of.js';

@Injectable()
export class PublishingService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly imports: BudgetImportsService,
  ) {}

  /**
   * Everything is checked at once, and answered; writing the lines is a job. Until it is done nobody changes the import, and
   * nobody sees a line of it. Answers the id of the version that it will be.
   */
  order(actor: Actor, city: CityContext, id: BudgetImportId, { revision }: PublicationBody): Promise<BudgetVersionId> {
    return transact(this.db, async (tx) => {
      const draft = await this.imports.hold(tx, actor, id);
      refuseOutdated(revision, draft.revision);
      if (draft.correctsId) await versionToCorrect(tx, draft.cityId, draft.correctsId);
      const files = await checkedFiles(tx, draft, city.currency as Currency);
      const orderId = randomUUIDv7();
      const lineCount = files.reduce((lines, { found }) => lines + (found?.lineCount ?? 0), 0);
      const orderedAt = (await this.clock.now(tx)).toISOString();
      const publication = { orderId, by: actingAs(actor, officeRole(actor)), orderedAt, lineCount };
      await tx.update(BudgetImportRow, { cityId: draft.cityId, id }, { state: 'publishing', publication, linesWritten: 0 });
      await addLongJob(tx, 'publish-budget', { cityId: draft.cityId, importId: id, orderId }, `publish-budget/${orderId}`);
      return draft.versionId;
    });
  }

  /** A publication that is under way ends without a trace; one that is done cannot be undone. */
  stop(actor: Actor, id: BudgetImportId): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await lockForChange(tx, BudgetImportRow, { cityId: actor.cityId, id });
      authorise(budgetImportsPolicy.work(actor));
      if (held.state === 'published') throw new Problem('budget/already-published');
      await tx.update(BudgetImportRow, { cityId: held.cityId, id }, { state: 'draft', publication: null, linesWritten: 0 });
    });
  }
}

/** The files of an import that may be published: they make a budget, and it is the printed one where totals were given. */
export async function checkedFiles(tx: EntityManager, draft: BudgetImportRow, currency: Currency): Promise<BudgetImportFileRow[]> {
  const files = await filesOf(tx, draft);
  const obstacles = [...obstaclesOf(draft, files), ...(await linesInTwoFiles(tx, files))];
  if (obstacles.length > 0) throw new Problem('budget/import-has-obstacles', { obstacles });
  const totals = totalsOfFiles(
    files.map(({ found }) => found),
    currency,
  );
  orThrow(checkControlTotals(totals, controlTotalsOf(draft.controlTotals)));
  return files;
}
