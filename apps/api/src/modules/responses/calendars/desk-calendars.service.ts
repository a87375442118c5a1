import type { DeskCalendarView, MadeCalendarView } from '@madang/contracts/desk-calendars';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { hashToken, newToken } from '../../people/index.js';
import { responsesPolicy } from '../responses.policy.js';
import { DeskCalendarRow } from './desk-calendar.entity.js';

/** Everybody of the office makes, renews and revokes the address of their own calendar. */
@Injectable()
export class DeskCalendarsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async mine(actor: Actor): Promise<DeskCalendarView> {
    authorise(responsesPolicy.keepCalendar(actor));
    const { cityId, personId } = signedIn(actor);
    const row = await this.db.getRepository(DeskCalendarRow).findOneBy({ cityId, personId });
    return { madeAt: row?.madeAt.toISOString() ?? null };
  }

  make(actor: Actor): Promise<MadeCalendarView> {
    return transact(this.db, async (tx) => {
      authorise(responsesPolicy.keepCalendar(actor));
      const { cityId, personId } = signedIn(actor);
      const token = newToken();
      const row = { cityId, personId, tokenHash: hashToken(token), madeAt: await this.clock.now(tx) };
      await tx.upsert(DeskCalendarRow, row, ['cityId', 'personId']);
      return { token };
    });
  }

  revoke(actor: Actor): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(responsesPolicy.keepCalendar(actor));
      const { cityId, personId } = signedIn(actor);
      await tx.delete(DeskCalendarRow, { cityId, personId });
    });
  }
}
