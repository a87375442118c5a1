import { actOnClaim, letClaimTimePass, type ClaimAct, type ClaimCase, type ClaimMoment } from '@madang/accountability';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Happening } from '../../platform/events/domain-event.js';
import { publish } from '../../platform/events/publish.js';
import { orThrow } from '../../platform/http/problem.js';
import { ClaimMails } from './claim-mails.js';
import { ClaimRow } from './claim.entity.js';
import { claimFound, claimMoved } from './claims.events.js';
import { claimColumns, openly } from './held-claim.js';

export type By = Happening<string, unknown>['by'];

/** The only way in which a claim changes its state: decided, saved, told as far as it may be, and its claimant let know. */
@Injectable()
export class ClaimMoves {
  constructor(private readonly mails: ClaimMails) {}

  async make(tx: EntityManager, held: ClaimRow, act: ClaimAct, by: By, moment: ClaimMoment): Promise<ClaimRow> {
    return this.save(tx, held, orThrow(actOnClaim(held, act, moment)), { act: act.act, by, moment });
  }

  /** As of the moment at which the limit ended. */
  async letTimePass(tx: EntityManager, held: ClaimRow, by: By, moment: ClaimMoment): Promise<ClaimRow> {
    return this.save(tx, held, letClaimTimePass(held), { act: 'time', by, moment });
  }

  private async save(
    tx: EntityManager,
    held: ClaimRow,
    after: ClaimCase,
    { act, by, moment }: { readonly act: string; readonly by: By; readonly moment: ClaimMoment },
  ): Promise<ClaimRow> {
    const columns = claimColumns(after, moment);
    const news = by.role === 'resident' ? held.news : true;
    await tx.update(ClaimRow, { cityId: held.cityId, id: held.id }, { ...columns, news });
    const told = openly(held);
    if (told && act === 'find') await publish(tx, claimFound(told, after.finding!, by, moment.now));
    else if (told) await publish(tx, claimMoved(told, { from: held.state, to: after.state, act }, by, moment.now));
    if (by.role !== 'resident') await this.mails.tellClaimant(tx, held);
    return Object.assign(held, columns, { news });
  }
}
