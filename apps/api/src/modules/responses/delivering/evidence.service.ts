import { calendarDateIn, type CalendarDate } from '@madang/basics';
import type { EvidenceBody } from '@madang/contracts/deliveries';
import { addAttachment, whyProposalCannot, type SniffedFile } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { publish } from '../../../platform/events/publish.js';
import { orThrow, Problem } from '../../../platform/http/problem.js';
import { copiesToServe, keepFile, knownFile, type HeldProposal } from '../../proposals/index.js';
import { inHand, momentOf } from '../held-in-hand.js';
import { evidenceShown } from '../responses.events.js';
import { responsesPolicy } from '../responses.policy.js';
import { actingForTheCity } from '../staff-role.js';
import { completionOf, newestReportOf } from './completion-of.js';
import { DeliveryCheckRow } from './delivery-check.entity.js';
import { DeliveryEvidenceRow } from './delivery-evidence.entity.js';
import type { DeliveryReportId } from './delivery-report.entity.js';

/** Who shows something: the city with its newest report, or a resident who has looked. */
type Side = 'city' | 'resident';

interface Shown {
  readonly bytes: Buffer;
  readonly body: EvidenceBody;
}

interface Standing {
  readonly proposal: HeldProposal;
  readonly reportId: DeliveryReportId;
  readonly words: string;
}

/** Photographs and documents that show whether a promise is kept. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** A picture is set before anything is held, so that nobody waits for it; who may and how many is asked before and after. */
  async show(actor: Actor, name: string, side: Side, { bytes, body }: Shown): Promise<string> {
    const file = knownFile(bytes);
    const admitted = (tx: EntityManager) => this.admitted(tx, actor, name, side, { file, bytes: bytes.length, words: body.words });
    await transact(this.db, admitted);
    const copies = await copiesToServe(file, bytes);
    return transact(this.db, async (tx) => {
      const { proposal, reportId, words } = await admitted(tx);
      const { cityId, id: proposalId } = proposal;
      const { now, settings } = await momentOf(tx, this.clock, proposal);
      const today = calendarDateIn(settings.timeZone, now);
      if (body.seenOn > today) throw new Problem('commitment/day-in-the-future', { today });
      const { language, place, warning = null } = body;
      const row = await keepFile(tx, {
        cityId,
        proposalId,
        subject: 'evidence',
        file,
        copies,
        words,
        language,
        place,
        warning,
        seenOn: body.seenOn as CalendarDate,
        addedBy: signedIn(actor).personId,
        addedAt: now,
      });
      await tx.insert(DeliveryEvidenceRow, { cityId, attachmentId: row.id, reportId, byCity: side === 'city' });
      if (side === 'city') {
        const { id: attachmentId, kind } = row;
        await publish(tx, evidenceShown({ proposalId, by: actingForTheCity(actor), at: now }, { attachmentId, kind }));
      }
      return row.id;
    });
  }

  private async admitted(
    tx: EntityManager,
    actor: Actor,
    name: string,
    side: Side,
    asked: { readonly file: SniffedFile; readonly bytes: number; readonly words: string },
  ): Promise<Standing> {
    const { proposal, readable } = await inHand(tx, actor, name);
    authorise(responsesPolicy[side === 'city' ? 'report' : 'check'](actor, { readable }));
    const reportId = side === 'city' ? await newestReportOf(tx, proposal) : await lookedAt(tx, actor, proposal);
    if (reportId === null) throw new Problem('response/nothing-to-show', { state: proposal.state });
    const counted = await countedAt(tx, actor, { side, reportId, kind: asked.file.kind });
    return {
      proposal,
      reportId,
      words: orThrow(addAttachment({ kind: asked.file.kind, ...counted, bytes: asked.bytes, words: asked.words })),
    };
  }
}

/** The report of which this resident has said what they found, as long as that is asked. */
async function lookedAt(tx: EntityManager, actor: Actor, proposal: HeldProposal): Promise<DeliveryReportId | null> {
  const refusal = whyProposalCannot('check_delivery', proposal);
  if (refusal) throw new Problem(refusal.code, { state: refusal.state });
  const reportId = await completionOf(tx, proposal);
  if (reportId === null) return null;
  const { personId } = signedIn(actor);
  const checked = await tx.existsBy(DeliveryCheckRow, { cityId: proposal.cityId, reportId, personId });
  return checked ? reportId : null;
}

/** The city is counted by the report, whoever of its staff adds it; a resident by the report and by all they ever had kept. */
async function countedAt(
  tx: EntityManager,
  actor: Actor,
  { side, reportId, kind }: { readonly side: Side; readonly reportId: DeliveryReportId; readonly kind: SniffedFile['kind'] },
): Promise<{ standing: number; keptByPerson: number }> {
  const counted = await readOne<{ standing: number; keptByPerson: number }>(
    tx,
    `select (select count(*)::int from delivery_evidence e join attachment a on a.city_id = e.city_id and a.id = e.attachment_id
              where e.city_id = $1 and e.report_id = $2 and a.kind = $3 and e.by_city = $4 and ($4 or a.added_by = $5)
                and not exists (select 1 from evidence_taken_back b where b.city_id = e.city_id and b.attachment_id = e.attachment_id)) as standing,
            (select coalesce(sum(size), 0)::float8 from attachment where city_id = $1 and added_by = $5 and not $4) as "keptByPerson"`,
    [actor.cityId, reportId, kind, side === 'city', signedIn(actor).personId],
  );
  return counted!;
}
