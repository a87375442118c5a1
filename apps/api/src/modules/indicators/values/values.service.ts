import { Injectable } from '@nestjs/common';
import type { ValuesFileFilter, ValuesPreviewView, ValuesTakenView } from '@madang/contracts/indicator-imports';
import type { IndicatorValueBody } from '@madang/contracts/indicator-values';
import { readValues, type ValuesRead } from '@madang/rights';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import type { ReceivedTable } from '../../../platform/files/receive-table.js';
import { notFound, orThrow, Problem } from '../../../platform/http/problem.js';
import { indicatorsPolicy } from '../indicators.policy.js';
import { asTable } from './as-table.js';
import { knownInCity } from './known-in-city.js';
import { previewOf } from './preview-of.js';
import { recordValues } from './record-values.js';

const shownErrors = 100;

@Injectable()
export class ValuesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** One figure, by the same rules as a file of one row. */
  record(actor: Actor, code: string, body: IndicatorValueBody): Promise<ValuesTakenView> {
    return transact(this.db, async (tx) => {
      authorise(indicatorsPolicy.record(actor));
      const known = await knownInCity(tx, actor.cityId);
      if (!known.limitsOf(code)) notFound();
      const read = orThrow(readValues(asTable(code, body), { known, defaults: {}, decimalMark: '.' }));
      return this.take(tx, actor, read, body.because);
    });
  }

  /** A whole file or nothing of it. */
  takeFile(actor: Actor, table: ReceivedTable, filter: ValuesFileFilter): Promise<ValuesTakenView> {
    return transact(this.db, async (tx) => {
      authorise(indicatorsPolicy.record(actor));
      return this.take(tx, actor, await this.read(tx, actor, table, filter), filter.because ?? null);
    });
  }

  /** What taking the file would do. It is done, looked at and undone: a preview cannot promise anything else than what happens. */
  async preview(actor: Actor, table: ReceivedTable, filter: ValuesFileFilter): Promise<ValuesPreviewView> {
    authorise(indicatorsPolicy.record(actor));
    const read = await this.read(this.db.manager, actor, table, filter);
    const now = await this.clock.now(this.db);
    return previewOf(this.db, { actor, read, now }, shownErrors);
  }

  private async read(tx: EntityManager, actor: Actor, { rows, decimal }: ReceivedTable, filter: ValuesFileFilter): Promise<ValuesRead> {
    const { code, year, source, quality, licence } = filter;
    const known = await knownInCity(tx, actor.cityId);
    return orThrow(readValues(rows, { known, defaults: { code, year, source, quality, licence }, decimalMark: decimal }));
  }

  private async take(tx: EntityManager, actor: Actor, { values, errors }: ValuesRead, because: string | null): Promise<ValuesTakenView> {
    if (errors.length > 0) throw new Problem('indicator/values-refused', { faults: errors.length, cells: errors.slice(0, shownErrors) });
    return recordValues(tx, { actor, values, because, now: await this.clock.now(tx) });
  }
}
