import type { AttachmentWordsBody } from '@madang/contracts/attachments';
import { addAttachment, describeAttachment, whyProposalCannot, type SniffedFile } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { notFound, orThrow, Problem } from '../../../platform/http/problem.js';
import { heldProposal } from '../held-proposal.js';
import type { ProposalRow } from '../proposal.entity.js';
import { proposalsPolicy } from '../proposals.policy.js';
import { AttachmentRow } from './attachment.entity.js';
import { isUuid } from './is-uuid.js';
import { copiesToServe, keepFile, knownFile } from './keep-file.js';
import type { ReceivedAttachment } from './receive-attachment.js';

/** Pictures and documents of a draft. Once it is handed in they stand as the words do. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** A picture is set before anything is held, so that nobody waits for it; who may and how many is asked before and after. */
  async add(actor: Actor, name: string, { bytes, words, warning }: ReceivedAttachment): Promise<string> {
    const file = knownFile(bytes);
    const asked = { kind: file.kind, bytes: bytes.length, words };
    await transact(this.db, async (tx) => this.admitted(tx, actor, await this.mayEdit(tx, actor, name), asked));
    const copies = await copiesToServe(file, bytes);
    return transact(this.db, async (tx) => {
      const proposal = await this.mayEdit(tx, actor, name);
      const { cityId, id: proposalId } = proposal;
      const kept = await this.admitted(tx, actor, proposal, asked);
      const { personId: addedBy } = signedIn(actor);
      const addedAt = await this.clock.now(tx);
      const added = { cityId, proposalId, subject: 'proposal', file, copies, words: kept, warning, addedBy, addedAt } as const;
      return (await keepFile(tx, added)).id;
    });
  }

  describe(actor: Actor, name: string, id: string, { words, warning }: AttachmentWordsBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const row = await this.held(tx, await this.mayEdit(tx, actor, name), id);
      await tx.update(
        AttachmentRow,
        { cityId: row.cityId, id },
        {
          words: orThrow(describeAttachment(words)),
          ...(warning !== undefined && { warning }),
        },
      );
    });
  }

  /** Its bytes are gone with it. */
  remove(actor: Actor, name: string, id: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const row = await this.held(tx, await this.mayEdit(tx, actor, name), id);
      await tx.delete(AttachmentRow, { cityId: row.cityId, id: row.id });
    });
  }

  private async mayEdit(tx: EntityManager, actor: Actor, name: string): Promise<ProposalRow> {
    const proposal = await heldProposal(tx, actor.cityId, name);
    authorise(proposalsPolicy.edit(actor, proposal));
    const refusal = whyProposalCannot('edit', proposal);
    if (refusal) throw new Problem(refusal.code, { state: refusal.state });
    return proposal;
  }

  private async held(tx: EntityManager, { cityId, id: proposalId }: ProposalRow, id: string): Promise<AttachmentRow> {
    return (isUuid(id) ? await tx.findOneBy(AttachmentRow, { cityId, proposalId, id }) : null) ?? notFound();
  }

  private async admitted(
    tx: EntityManager,
    actor: Actor,
    { cityId, id }: ProposalRow,
    asked: Pick<SniffedFile, 'kind'> & { readonly bytes: number; readonly words: string },
  ): Promise<string> {
    const counted = await readOne<{ standing: number; keptByPerson: number }>(
      tx,
      `select count(*) filter (where proposal_id = $2 and kind = $4 and subject = 'proposal')::int as standing,
              coalesce(sum(size) filter (where added_by = $3), 0)::float8 as "keptByPerson"
         from attachment where city_id = $1 and (proposal_id = $2 or added_by = $3)`,
      [cityId, id, signedIn(actor).personId, asked.kind],
    );
    return orThrow(addAttachment({ ...asked, ...counted! }));
  }
}
