import type { BelongingBody, BelongingView } from '@madang/contracts/belonging';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { authorise, signedIn } from '../../platform/access/authorise.js';
import { transact } from '../../platform/database/transact.js';
import { Problem } from '../../platform/http/problem.js';
import { Secret } from '../../platform/secret.js';
import { priorityGroups } from '../cities/index.js';
import { BelongingRow } from './belonging.entity.js';
import { belongingPolicy } from './belonging.policy.js';
import { groupsOf } from './groups-of.js';
import { holderOf } from './holder.js';

/** Saying, for oneself alone, that one belongs to a group. Nothing is published: that somebody said it is already too much to tell. */
@Injectable()
export class BelongingService {
  constructor(
    private readonly db: DataSource,
    private readonly secret: Secret,
  ) {}

  async mine(actor: Actor): Promise<BelongingView> {
    authorise(belongingPolicy.say(actor));
    const { cityId, personId } = signedIn(actor);
    return { groups: await groupsOf(this.db, this.secret, cityId, personId) };
  }

  /** What is named stands from now on, and nothing else: an empty list erases what was said, and keeps no trace of it. */
  say(actor: Actor, { groups }: BelongingBody): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(belongingPolicy.say(actor));
      const { cityId, personId } = signedIn(actor);
      const known = new Set((await priorityGroups(tx, cityId)).map(({ code }) => code));
      const unknown = groups.find((code) => !known.has(code));
      if (unknown !== undefined) throw new Problem('group/unknown', { group: unknown });
      const holder = holderOf(this.secret, cityId, personId);
      await tx.delete(BelongingRow, { cityId, holder });
      if (groups.length > 0)
        await tx
          .createQueryBuilder()
          .insert()
          .into(BelongingRow)
          .values(groups.map((groupCode) => ({ cityId, holder, groupCode })))
          .orIgnore()
          .execute();
    });
  }
}
