import { randomBytes } from 'node:crypto';
import type { CityId } from '@madang/basics';
import {
  actEntry,
  append,
  checkpointText,
  leafHash,
  rootHash,
  saltLength,
  tileHeight,
  type GrowingTree,
  type HashedNode,
} from '@madang/transparency-log';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { read, readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { ActLogRow } from '../act-log.entity.js';
import { isOpen } from '../act-names.js';
import { ActQueueRow } from '../act-queue.entity.js';
import { actOf, eventColumns, type LoggedEvent } from '../act-of.js';
import { LogCheckpointRow } from '../log-checkpoint.entity.js';
import { LoggedActRow } from '../logged-act.entity.js';
import { LogNodeRow } from '../log-node.entity.js';
import { Records } from '../records.js';
import { LogKey, sha256 } from './log-key.js';
import { LogOrigin } from './log-origin.js';

const atOnce = 500;

/** Writes acts that wait into the log of their city, and signs what it has come to. One writer for each log at a time. */
@Injectable()
export class Sequencer implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly records: Records,
    private readonly key: LogKey,
    private readonly origin: LogOrigin,
  ) {}

  onModuleInit(): void {
    this.jobs.on('log-acts', ({ cityId }) => this.sequence(cityId as CityId));
  }

  async sequence(cityId: CityId): Promise<void> {
    while ((await transact(this.db, (tx) => this.sequenceSome(tx, cityId))) === atOnce);
  }

  private async sequenceSome(tx: EntityManager, cityId: CityId): Promise<number> {
    const log = await this.heldLog(tx, cityId);
    const waiting = await waitingActs(tx, cityId);
    if (waiting.length === 0) return 0;
    let tree: GrowingTree = { size: log.size, peaks: log.peaks };
    const acts: LoggedActRow[] = [];
    const nodes: HashedNode[] = [];
    for (const event of waiting) {
      const salt = randomBytes(saltLength);
      const entry = Buffer.from(actEntry(sha256, kindOf(event), salt, await actOf(tx, this.records, event)));
      acts.push({ cityId, leaf: tree.size, eventId: event.eventId, entry, salt });
      const grown = append(sha256, tree, leafHash(sha256, entry));
      tree = grown.tree;
      nodes.push(...grown.completed.filter(({ level }) => level % tileHeight === 0));
    }
    await tx.insert(LoggedActRow, acts);
    await tx.insert(
      LogNodeRow,
      nodes.map(({ level, index, hash }) => ({ cityId, level, index, hash: Buffer.from(hash) })),
    );
    await tx.delete(
      ActQueueRow,
      waiting.map(({ eventId }) => ({ cityId, eventId })),
    );
    await this.sign(tx, log, tree);
    return waiting.length;
  }

  /** Its row, held; the first act of a city begins its log. */
  private async heldLog(tx: EntityManager, cityId: CityId): Promise<ActLogRow> {
    const known = await tx.findOne(ActLogRow, { where: { cityId }, lock: { mode: 'pessimistic_write' } });
    if (known) {
      await refuseToGoBackwards(tx, known);
      return known;
    }
    const begun = { cityId, origin: await this.origin.of(tx, cityId), size: 0, peaks: [] };
    await tx.createQueryBuilder().insert().into(ActLogRow).values(begun).orIgnore().execute();
    return tx.findOneOrFail(ActLogRow, { where: { cityId }, lock: { mode: 'pessimistic_write' } });
  }

  private async sign(tx: EntityManager, { cityId, origin }: ActLogRow, tree: GrowingTree): Promise<void> {
    const root = Buffer.from(rootHash(sha256, tree));
    const note = this.key.sign(cityId, origin, checkpointText({ origin, size: tree.size, root }));
    await tx.update(ActLogRow, { cityId }, { size: tree.size, peaks: tree.peaks.map((peak) => Buffer.from(peak)) });
    await tx.insert(LogCheckpointRow, { cityId, size: tree.size, root, note, signedAt: await this.clock.now(tx) });
  }
}

const kindOf = ({ name, payload }: LoggedEvent) => (isOpen(name, payload) ? 'open' : 'sealed');

/** In the order in which they were done. */
function waitingActs(tx: EntityManager, cityId: CityId): Promise<LoggedEvent[]> {
  return read<LoggedEvent>(
    tx,
    `select ${eventColumns} from act_queue q join outbox o on o.city_id = q.city_id and o.id = q.event_id
      where q.city_id = $1 order by o.at, o.id limit $2`,
    [cityId, atOnce],
  );
}

/** A log that ends elsewhere than where it was last signed was restored or cut: to write on would fork it. */
async function refuseToGoBackwards(tx: EntityManager, { cityId, size, peaks }: ActLogRow): Promise<void> {
  const last = await readOne<{ size: number; root: Buffer; leaves: number }>(
    tx,
    `select c.size, c.root, (select coalesce(max(a.leaf) + 1, 0) from logged_act a where a.city_id = c.city_id) as leaves
       from log_checkpoint c where c.city_id = $1 order by c.size desc limit 1`,
    [cityId],
  );
  const asSigned = last ? last.size === size && last.leaves === size && last.root.equals(rootHash(sha256, { size, peaks })) : size === 0;
  if (!asSigned) throw new Error(`The log of the city ${cityId} is not where it was last signed: nothing is written to it.`);
}
