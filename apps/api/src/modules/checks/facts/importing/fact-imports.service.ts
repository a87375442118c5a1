import type { CityId } from '@madang/basics';
import type { CityFactBody } from '@madang/contracts/city-facts';
import type { FactsFileFilter, FactsPreviewView, FactsTakenView } from '@madang/contracts/fact-imports';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../../platform/access/actor.js';
import { authorise } from '../../../../platform/access/authorise.js';
import { transact } from '../../../../platform/database/transact.js';
import type { ReceivedTable } from '../../../../platform/files/receive-table.js';
import { orThrow, Problem } from '../../../../platform/http/problem.js';
import { checksPolicy } from '../../checks.policy.js';
import { checksOf, FactsService } from '../facts.service.js';
import { knownThings } from '../known-things.js';
import { recordedFacts } from '../recorded-facts.js';
import { readFacts, type FactsRead } from './read-facts.js';

const shownErrors = 100;

/** Many facts at once, out of a file that somebody has looked at. */
@Injectable()
export class FactImportsService {
  constructor(
    private readonly db: DataSource,
    private readonly facts: FactsService,
  ) {}

  /** What taking the file would do. */
  async preview(actor: Actor, table: ReceivedTable, filter: FactsFileFilter): Promise<FactsPreviewView> {
    authorise(checksPolicy.recordFacts(actor));
    const tx = this.db.manager;
    const { facts, errors, ignored, decimalMark } = await this.read(tx, actor.cityId, table, filter);
    const { taken, fresh } = await sorted(tx, actor.cityId, facts);
    const checks = checksOf(fresh.map(({ kind }) => kind));
    return { ...taken, decimalMark, ignored, checks, faults: errors.length, errors: errors.slice(0, shownErrors) };
  }

  /** A whole file or nothing of it. What stands there already, word for word, is not said twice. */
  take(actor: Actor, table: ReceivedTable, filter: FactsFileFilter): Promise<FactsTakenView> {
    return transact(this.db, async (tx) => {
      authorise(checksPolicy.recordFacts(actor));
      const { facts, errors } = await this.read(tx, actor.cityId, table, filter);
      if (errors.length > 0) throw new Problem('check/facts-refused', { faults: errors.length, cells: errors.slice(0, shownErrors) });
      const { taken, fresh } = await sorted(tx, actor.cityId, facts);
      if (fresh.length > 0) await this.facts.recordIn(tx, actor, fresh);
      return taken;
    });
  }

  private async read(tx: EntityManager, cityId: CityId, { rows, decimal }: ReceivedTable, { source }: FactsFileFilter): Promise<FactsRead> {
    return orThrow(readFacts(rows, { known: await knownThings(tx, cityId), source, decimalMark: decimal }));
  }
}

interface Sorted {
  readonly taken: FactsTakenView;
  /** What has to be recorded. */
  readonly fresh: readonly CityFactBody[];
}

async function sorted(tx: EntityManager, cityId: CityId, facts: readonly CityFactBody[]): Promise<Sorted> {
  const recorded = await recordedFacts(tx, cityId);
  const standing = new Map(recorded.all.map((fact) => [keyOf(fact), fact]));
  const fresh = facts.filter((fact) => {
    const known = standing.get(keyOf(fact));
    return !known || (['value', 'source', 'sourceUrl', 'note'] as const).some((field) => known[field] !== fact[field]);
  });
  const replaced = fresh.filter((fact) => standing.has(keyOf(fact))).length;
  return { taken: { added: fresh.length - replaced, replaced, unchanged: facts.length - fresh.length }, fresh };
}

function keyOf({ kind, year, item, name }: Pick<CityFactBody, 'kind' | 'year' | 'item' | 'name'>): string {
  return JSON.stringify([kind, year, item, name]);
}
