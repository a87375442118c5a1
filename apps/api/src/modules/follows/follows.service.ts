import { randomBytes } from 'node:crypto';
import type { PersonId } from '@madang/basics';
import { followedKinds } from '@madang/contracts/follows';
import { nextDigestAt, type DigestRhythm } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { authorise, signedIn } from '../../platform/access/authorise.js';
import type { Actor, CityContext } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock.js';
import { lockOne } from '../../platform/database/lock-one.js';
import { transact } from '../../platform/database/transact.js';
import { notFound } from '../../platform/http/problem.js';
import { cityFacts } from '../cities/index.js';
import { DigestRow } from './digests/digest.entity.js';
import { FollowRow } from './follow.entity.js';
import { followedThing, type FollowedThing } from './followed-thing.js';
import { followsPolicy } from './follows.policy.js';
import { NoticeRow } from './notices/notice.entity.js';

/** Beginning and ceasing to follow, and how often to be written to. */
@Injectable()
export class FollowsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Twice is once. Whoever begins to follow hears weekly, until they say otherwise. */
  follow(actor: Actor, asked: FollowedThing): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(followsPolicy.follow(actor));
      const thing = await followedThing(tx, actor, asked);
      const key = { cityId: actor.cityId, personId: signedIn(actor).personId };
      const since = await this.clock.now(tx);
      await tx
        .createQueryBuilder()
        .insert()
        .into(FollowRow)
        .values({ ...key, ...thing, since })
        .orIgnore()
        .execute();
      await this.beginDigest(tx, key, since);
    });
  }

  /** A line or district that is gone can still be left. */
  unfollow(actor: Actor, asked: FollowedThing): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(followsPolicy.follow(actor));
      if (!followedKinds.includes(asked.kind)) notFound();
      const { kind, key } = asked.kind === 'proposal' ? await followedThing(tx, actor, asked) : asked;
      await tx.delete(FollowRow, { cityId: actor.cityId, personId: signedIn(actor).personId, kind, key });
    });
  }

  setDigest(actor: Actor, rhythm: DigestRhythm): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(followsPolicy.follow(actor));
      const key = { cityId: actor.cityId, personId: signedIn(actor).personId };
      const now = await this.clock.now(tx);
      await this.beginDigest(tx, key, now);
      const { rhythm: before } = await lockOne(tx, DigestRow, key);
      // What lay in the inbox while no mail was wanted is not sent afterwards.
      if (before === 'none') await tx.update(NoticeRow, { ...key, toldAt: IsNull() }, { toldAt: now });
      await this.change(tx, key, rhythm, now);
    });
  }

  /** By the link of a mail: whoever holds it may stop this digest, and nothing else. */
  stopDigest(city: CityContext, stopToken: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await tx.findOne(DigestRow, { where: { cityId: city.id, stopToken }, lock: { mode: 'pessimistic_write' } });
      if (!held) notFound();
      await this.change(tx, held, 'none', await this.clock.now(tx));
    });
  }

  private async beginDigest(tx: EntityManager, key: Key, now: Date): Promise<void> {
    const { timeZone } = await cityFacts(tx, key.cityId);
    const row: DigestRow = {
      ...key,
      rhythm: 'weekly',
      stopToken: randomBytes(24).toString('base64url'),
      nextAt: nextDigestAt('weekly', timeZone, now),
    };
    await tx.createQueryBuilder().insert().into(DigestRow).values(row).orIgnore().execute();
  }

  private async change(tx: EntityManager, { cityId, personId }: Key, rhythm: DigestRhythm, now: Date): Promise<void> {
    const { timeZone } = await cityFacts(tx, cityId);
    await tx.update(DigestRow, { cityId, personId }, { rhythm, nextAt: nextDigestAt(rhythm, timeZone, now) });
  }
}

interface Key {
  readonly cityId: Actor['cityId'];
  readonly personId: PersonId;
}
