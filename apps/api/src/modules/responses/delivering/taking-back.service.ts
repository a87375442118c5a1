import type { PersonId } from '@madang/basics';
import type { EvidenceTakenBackBody } from '@madang/contracts/deliveries';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { publish } from '../../../platform/events/publish.js';
import { notFound, Problem } from '../../../platform/http/problem.js';
import { dropCopies, isUuid, type HeldProposal } from '../../proposals/index.js';
import { inHand } from '../held-in-hand.js';
import { evidenceTakenBack } from '../responses.events.js';
import { responsesPolicy } from '../responses.policy.js';
import { actingForTheCity } from '../staff-role.js';
import { EvidenceTakenBackRow } from './evidence-taken-back.entity.js';

interface Shown {
  readonly byCity: boolean;
  readonly addedBy: PersonId;
  readonly isBack: boolean;
}

/** Whoever showed evidence takes it back: the file goes for good, and everybody reads that it was there and why it went. */
@Injectable()
export class TakingBackService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The proposal is held, so two who take the same file back cannot both give a reason. */
  takeBack(actor: Actor, name: string, id: string, { reason, language }: EvidenceTakenBackBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const { proposal, readable } = await inHand(tx, actor, name);
      const shown = await shownAt(tx, proposal, id);
      authorise(responsesPolicy.takeBack(actor, { readable, ...shown }));
      if (shown.isBack) throw new Problem('response/evidence-taken-back-already');
      const { cityId, id: proposalId } = proposal;
      const at = await this.clock.now(tx);
      const { personId: takenBackBy } = signedIn(actor);
      await tx.insert(EvidenceTakenBackRow, { cityId, attachmentId: id, takenBackAt: at, takenBackBy, reason, language });
      await dropCopies(tx, { cityId, attachmentId: id });
      if (!shown.byCity) return;
      await publish(tx, evidenceTakenBack({ proposalId, by: actingForTheCity(actor), at }, { attachmentId: id }));
    });
  }
}

async function shownAt(tx: EntityManager, { cityId, id: proposalId }: HeldProposal, id: string): Promise<Shown> {
  const shown = isUuid(id)
    ? await readOne<Shown>(
        tx,
        `select e.by_city as "byCity", a.added_by as "addedBy",
                exists (select 1 from evidence_taken_back b where b.city_id = e.city_id and b.attachment_id = e.attachment_id) as "isBack"
           from delivery_evidence e join attachment a on a.city_id = e.city_id and a.id = e.attachment_id
          where e.city_id = $1 and a.proposal_id = $2 and e.attachment_id = $3`,
        [cityId, proposalId, id],
      )
    : undefined;
  return shown ?? notFound();
}
