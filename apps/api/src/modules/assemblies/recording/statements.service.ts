import { randomUUID } from 'node:crypto';
import type { StatementId } from '@madang/basics';
import type { StatementBody, StatementCountsBody } from '@madang/contracts/assembly-statements';
import { answersTo, checkStatement } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { lockOne } from '../../../platform/database/lock-one.js';
import { transact } from '../../../platform/database/transact.js';
import { notFound, Problem } from '../../../platform/http/problem.js';
import type { AssemblyRow } from '../assembly.entity.js';
import { inRecord } from './in-record.js';
import { StatementRow } from './statement.entity.js';

/** One idea each, put to the room, counted once, and never reworded afterwards. */
@Injectable()
export class StatementsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  write(actor: Actor, name: string, body: StatementBody): Promise<StatementId> {
    return transact(this.db, async (tx) => this.insert(tx, await inRecord(tx, this.clock, actor, name), body, null));
  }

  /** Wording can be mended until the room has been asked. */
  reword(actor: Actor, name: string, statement: string, body: StatementBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const row = await this.held(tx, await inRecord(tx, this.clock, actor, name), statement);
      await refuseSuperseded(tx, row);
      if (row.agree !== null) throw new Problem('statement/already-counted');
      await tx.update(StatementRow, { cityId: row.cityId, id: row.id }, wordsOf(body));
    });
  }

  /** A wrongly typed number can be mended for as long as the record is open. */
  count(actor: Actor, name: string, statement: string, counts: StatementCountsBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const assembly = await inRecord(tx, this.clock, actor, name);
      const row = await this.held(tx, assembly, statement);
      await refuseSuperseded(tx, row);
      const answers = answersTo(counts);
      if (assembly.present !== null && answers > assembly.present)
        throw new Problem('assembly/more-answers-than-people', { answers, present: assembly.present });
      const { agree, disagree, pass, harmFlagged = false } = counts;
      await tx.update(StatementRow, { cityId: row.cityId, id: row.id }, { agree, disagree, pass, harmFlagged });
    });
  }

  /** The old wording stays with its counts; the new one is put to the room anew. */
  supersede(actor: Actor, name: string, statement: string, body: StatementBody): Promise<StatementId> {
    return transact(this.db, async (tx) => {
      const assembly = await inRecord(tx, this.clock, actor, name);
      const row = await this.held(tx, assembly, statement);
      await refuseSuperseded(tx, row);
      return this.insert(tx, assembly, body, row.id);
    });
  }

  private async insert(tx: EntityManager, assembly: AssemblyRow, body: StatementBody, supersedesId: StatementId | null) {
    const id = randomUUID() as StatementId;
    const { cityId, id: assemblyId } = assembly;
    const uncounted = { agree: null, disagree: null, pass: null, harmFlagged: false };
    await tx.insert(StatementRow, { cityId, id, assemblyId, ...wordsOf(body), ...uncounted, supersedesId });
    return id;
  }

  private held(tx: EntityManager, { cityId, id: assemblyId }: AssemblyRow, statement: string): Promise<StatementRow> {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(statement)) notFound();
    return lockOne(tx, StatementRow, { cityId, assemblyId, id: statement as StatementId });
  }
}

async function refuseSuperseded(tx: EntityManager, { cityId, id }: StatementRow): Promise<void> {
  if (await tx.existsBy(StatementRow, { cityId, supersedesId: id })) throw new Problem('statement/superseded');
}

function wordsOf({ text, language, table }: StatementBody) {
  const normal = text.normalize('NFC').trim();
  const [refusal] = checkStatement(normal);
  if (refusal) {
    const { code, ...facts } = refusal;
    throw new Problem(code, facts);
  }
  return { text: normal, language, tableLabel: table || null };
}
