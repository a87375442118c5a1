import { randomUUIDv7 } from 'node:crypto';
import { calendarDateIn, type ClaimId } from '@madang/basics';
import type { ReadingReason } from '@madang/contracts/claim-bodies';
import type { ClaimDeskView } from '@madang/contracts/claim-lists';
import type { ClaimView } from '@madang/contracts/claims';
import { Injectable } from '@nestjs/common';
import { DataSource, Not } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { notFound } from '../../../platform/http/problem.js';
import { isUuid } from '../../../platform/http/uuid.js';
import { cityFacts } from '../../cities/index.js';
import { ClaimFiles } from '../claim-files.js';
import { ClaimReadingRow, type ClaimReadingId } from '../claim-reading.entity.js';
import { claimCard } from '../claim-views.js';
import { ClaimRow } from '../claim.entity.js';
import { claimsPolicy } from '../claims.policy.js';

const mostOnDesk = 500;

/** What the ombudsperson reads. The list holds no word of a claim; to open a file is to say why, and the claimant sees it. */
@Injectable()
export class DeskQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly files: ClaimFiles,
  ) {}

  async list(actor: Actor): Promise<ClaimDeskView> {
    authorise(claimsPolicy.hear(actor));
    const { cityId } = actor;
    const { timeZone } = await cityFacts(this.db, cityId);
    const rows = await this.db
      .getRepository(ClaimRow)
      .find({ where: { cityId, state: Not('closed') }, order: { dueOn: 'ASC', filedAt: 'ASC', id: 'ASC' }, take: mostOnDesk });
    // What has no day left is overdue, or waits for others: the overdue come first.
    const weight = ({ state }: ClaimRow) => (state === 'unacknowledged' || state === 'late' ? 0 : state === 'recommended' ? 2 : 1);
    const items = rows.toSorted((one, other) => weight(one) - weight(other)).map((row) => claimCard(row, timeZone));
    return { on: calendarDateIn(timeZone, await this.clock.now(this.db)), items };
  }

  /** The reading is kept in the transaction that reads: no file without its row. */
  file(actor: Actor, id: string, why: ReadingReason): Promise<ClaimView> {
    return transact(this.db, async (tx) => {
      authorise(claimsPolicy.hear(actor));
      if (!isUuid(id)) notFound();
      const { cityId, personId: readerId } = signedIn(actor);
      const row = (await tx.findOneBy(ClaimRow, { cityId, id: id as ClaimId })) ?? notFound();
      if (this.files.isMine(actor, row)) return this.files.view(actor, row, 'claimant', tx);
      const at = await this.clock.now(tx);
      await tx.insert(ClaimReadingRow, { cityId, id: randomUUIDv7() as ClaimReadingId, claimId: row.id, readerId, at, why });
      return this.files.view(actor, row, 'ombudsperson', tx);
    });
  }
}
