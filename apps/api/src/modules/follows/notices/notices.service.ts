import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { followsPolicy } from '../follows.policy.js';
import { NoticeRow } from './notice.entity.js';

@Injectable()
export class NoticesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Everything that lies in one's inbox by now counts as read. */
  readAll(actor: Actor): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(followsPolicy.follow(actor));
      const { personId } = signedIn(actor);
      await tx.update(NoticeRow, { cityId: actor.cityId, personId, readAt: IsNull() }, { readAt: await this.clock.now(tx) });
    });
  }
}
