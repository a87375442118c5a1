import type { WitnessBody, WitnessDismissalBody } from '@madang/contracts/log-witnesses';
import { readWitnessKeyLine } from '@madang/transparency-log';
import { Injectable } from '@nestjs/common';
import { randomUUIDv7 } from 'node:crypto';
import { DataSource, IsNull } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { lockOne } from '../../../platform/database/lock-one.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { notFound, Problem } from '../../../platform/http/problem.js';
import { isUuid } from '../../../platform/http/uuid.js';
import { witnessDismissed, witnessNamed } from '../official-acts.events.js';
import { officialActsPolicy } from '../official-acts.policy.js';
import { sha256 } from '../sequencing/log-key.js';
import { LogWitnessRow } from './log-witness.entity.js';

/** More signatures below a checkpoint would help nobody who checks it. */
const mostWitnesses = 16;

/** Whose signatures the city publishes below its own. Naming and dismissing them are official acts. */
@Injectable()
export class WitnessesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  name(actor: Actor, { key: line, who, publishedRule }: WitnessBody): Promise<string> {
    return transact(this.db, async (tx) => {
      authorise(officialActsPolicy.nameWitness(actor));
      const key = readWitnessKeyLine(sha256, line);
      if (!key) throw new Problem('log/not-a-witness-key');
      const { cityId } = actor;
      await tx.query('select 1 from city where id = $1 for no key update', [cityId]);
      const standing = await tx.findBy(LogWitnessRow, { cityId, dismissedAt: IsNull() });
      if (standing.some(({ name }) => name === key.name)) throw new Problem('log/witness-named-already', { name: key.name });
      if (standing.length >= mostWitnesses) throw new Problem('log/too-many-witnesses', { most: mostWitnesses });
      const id = randomUUIDv7();
      const namedAt = await this.clock.now(tx);
      const named = { name: key.name, who, publishedRule };
      const publicKey = Buffer.from(key.publicKey);
      await tx.insert(LogWitnessRow, { cityId, id, ...named, publicKey, namedAt, dismissedAt: null, dismissedBecause: null });
      await publish(tx, witnessNamed({ witnessId: id, key: line, ...named }, actingAs(actor, 'administrator'), namedAt));
      return id;
    });
  }

  /** What it signed until now stays. */
  dismiss(actor: Actor, id: string, { because }: WitnessDismissalBody): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(officialActsPolicy.nameWitness(actor));
      if (!isUuid(id)) notFound();
      const key = { cityId: actor.cityId, id };
      const { name, dismissedAt } = await lockOne(tx, LogWitnessRow, key);
      if (dismissedAt !== null) throw new Problem('log/witness-dismissed-already', { name });
      const now = await this.clock.now(tx);
      await tx.update(LogWitnessRow, key, { dismissedAt: now, dismissedBecause: because });
      await publish(tx, witnessDismissed({ witnessId: id, name, because }, actingAs(actor, 'administrator'), now));
    });
  }
}
