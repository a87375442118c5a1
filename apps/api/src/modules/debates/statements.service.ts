import { randomUUIDv7 } from 'node:crypto';
import type { PersonId } from '@madang/basics';
import type { DebateStatementBody } from '@madang/contracts/debates';
import { checkDebateStatement, mostStatementsOfOne, type Stance } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { authorise, signedIn } from '../../platform/access/authorise.js';
import { Clock } from '../../platform/clock.js';
import { lockOne } from '../../platform/database/lock-one.js';
import { readOne } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { notFound, Problem } from '../../platform/http/problem.js';
import { contribute } from '../moderation/index.js';
import type { DebateRow } from './debate.entity.js';
import { DebateStatementRow } from './debate-statement.entity.js';
import { debatesPolicy } from './debates.policy.js';
import { heldDebate, sharedDebate, todayIn } from './held-debate.js';
import { StanceRow } from './stance.entity.js';

/** Adding one idea to a debate, and saying to those of others: agreed, not agreed, or passed. */
@Injectable()
export class DebateStatementsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Answers the number of the statement. The debate is held, so that two at once get two numbers. What was taken back counts, or one could go on for ever. */
  add(actor: Actor, name: string, { text, language }: DebateStatementBody): Promise<number> {
    return transact(this.db, async (tx) => {
      const debate = await heldDebate(tx, actor.cityId, name);
      const writerId = await this.joins(tx, actor, debate);
      const said = text.normalize('NFC').trim();
      const [flaw] = checkDebateStatement(said);
      if (flaw) throw new Problem(flaw.code, { ...flaw });
      const { cityId, id: debateId } = debate;
      const before = await readOne<{ last: number; own: number; same: boolean }>(
        tx,
        `select coalesce(max(number), 0)::int as last, count(*) filter (where writer_id = $3)::int as own,
                coalesce(bool_or(lower(text) = lower($4) and not taken_back), false) as same
           from debate_statement where city_id = $1 and debate_id = $2`,
        [cityId, debateId, writerId, said],
      );
      if (before!.same) throw new Problem('debate/said-already', {});
      if (before!.own >= mostStatementsOfOne) throw new Problem('debate/enough-statements', { most: mostStatementsOfOne });
      const number = before!.last + 1;
      const id = randomUUIDv7();
      await tx.insert(DebateStatementRow, { cityId, debateId, number, id, text: said, language, writerId });
      const { proposalId } = debate;
      const now = await this.clock.now(tx);
      await contribute(tx, { cityId, personId: writerId, kind: 'statement', thingId: id, proposalId, text: said, now });
      return number;
    });
  }

  /** As long as nobody else took a stance on it: what others have answered is theirs, too. */
  takeBack(actor: Actor, name: string, number: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const debate = await sharedDebate(tx, actor.cityId, name);
      const personId = await this.joins(tx, actor, debate);
      const held = await heldStatement(tx, debate, number);
      if (held.writerId !== personId) notFound();
      if (held.takenBack) return;
      const key = statementKey(held);
      const answered = await tx.count(StanceRow, { where: key });
      const own = await tx.existsBy(StanceRow, { ...key, personId });
      if (answered > Number(own)) throw new Problem('debate/statement-answered', {});
      await tx.update(DebateStatementRow, key, { takenBack: true });
    });
  }

  /** `null` takes the stance back. Saying the same again changes nothing. */
  take(actor: Actor, name: string, number: string, stance: Stance | null): Promise<void> {
    return transact(this.db, async (tx) => {
      const debate = await sharedDebate(tx, actor.cityId, name);
      const personId = await this.joins(tx, actor, debate);
      const held = await heldStatement(tx, debate, number);
      if (held.takenBack || held.coveredAt !== null) throw new Problem('debate/statement-gone', {});
      const key = statementKey(held);
      const before = await tx.findOneBy(StanceRow, { ...key, personId });
      if ((before?.stance ?? null) === stance) return;
      if (stance === null) await tx.delete(StanceRow, { ...key, personId });
      else await tx.upsert(StanceRow, { ...key, personId, stance }, ['cityId', 'debateId', 'personId', 'number']);
      if (before) await tx.decrement(DebateStatementRow, key, before.stance, 1);
      if (stance !== null) await tx.increment(DebateStatementRow, key, stance, 1);
    });
  }

  /** Who takes part in a debate that is still open. */
  private async joins(tx: EntityManager, actor: Actor, { cityId, closesOn }: DebateRow): Promise<PersonId> {
    authorise(debatesPolicy.join(actor));
    const { personId } = signedIn(actor);
    if ((await todayIn(tx, cityId, await this.clock.now(tx))) > closesOn) throw new Problem('debate/over', {});
    return personId;
  }
}

type StatementKey = Pick<DebateStatementRow, 'cityId' | 'debateId' | 'number'>;

function statementKey({ cityId, debateId, number }: DebateStatementRow): StatementKey {
  return { cityId, debateId, number };
}

function heldStatement(tx: EntityManager, { cityId, id: debateId }: DebateRow, number: string): Promise<DebateStatementRow> {
  if (!/^[1-9]\d{0,5}$/.test(number)) notFound();
  return lockOne(tx, DebateStatementRow, { cityId, debateId, number: Number(number) });
}
