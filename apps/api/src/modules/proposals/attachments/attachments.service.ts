import { randomUUIDv7, createHash } from 'node:crypto';
import type { AttachmentWordsBody } from '@madang/contracts/attachments';
import {
  addAttachment,
  describeAttachment,
  sniffFile,
  whyProposalCannot,
  type ContentWarning,
  type SniffedFile,
} from '@madang/participation';
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
import { AttachmentCopyRow } from './attachment-copy.entity.js';
import { AttachmentRow } from './attachment.entity.js';
import { isUuid } from './is-uuid.js';
import type { ReceivedAttachment } from './receive-attachment.js';
import { setPicture, type PictureCopy } from './set-picture.js';

/** Pictures and documents of a draft. Once it is handed in they stand as the words do. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** A picture is set before anything is held, so that nobody waits for it; who may and how many is asked before and after. */
  async add(actor: Actor, name: string, { bytes, words, warning }: ReceivedAttachment): Promise<string> {
    const file = orThrow(sniffFile(bytes, textIn(bytes)));
    const asked = { kind: file.kind, bytes: bytes.length, words };
    await transact(this.db, async (tx) => this.admitted(tx, actor, await this.mayEdit(tx, actor, name), asked));
    const copies = file.kind === 'picture' ? await setPicture(bytes) : [{ width: 0, height: 0, bytes }];
    return transact(this.db, async (tx) => {
      const proposal = await this.mayEdit(tx, actor, name);
      const kept = await this.admitted(tx, actor, proposal, asked);
      return this.save(tx, actor, { proposal, file, copies, words: kept, warning });
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
      `select count(*) filter (where proposal_id = $2 and kind = $4)::int as standing,
              coalesce(sum(size) filter (where added_by = $3), 0)::float8 as "keptByPerson"
         from attachment where city_id = $1 and (proposal_id = $2 or added_by = $3)`,
      [cityId, id, signedIn(actor).personId, asked.kind],
    );
    return orThrow(addAttachment({ ...asked, ...counted! }));
  }

  private async save(tx: EntityManager, actor: Actor, { proposal, file, copies, words, warning }: Kept): Promise<string> {
    const { cityId, id: proposalId } = proposal;
    const id = randomUUIDv7();
    const largest = copies.at(-1)!;
    const last = await tx.maximum(AttachmentRow, 'position', { cityId, proposalId });
    await tx.insert(AttachmentRow, {
      cityId,
      id,
      proposalId,
      position: (last ?? 0) + 1,
      kind: file.kind,
      mediaType: file.kind === 'picture' ? 'image/webp' : (file.mediaType as AttachmentRow['mediaType']),
      words,
      warning,
      width: file.kind === 'picture' ? largest.width : null,
      height: file.kind === 'picture' ? largest.height : null,
      size: copies.reduce((sum, copy) => sum + copy.bytes.length, 0),
      sha256: createHash('sha256').update(largest.bytes).digest('hex'),
      addedBy: signedIn(actor).personId,
      addedAt: await this.clock.now(tx),
      coveredAt: null,
      coverReason: null,
    });
    for (const { width, bytes } of copies) await tx.insert(AttachmentCopyRow, { cityId, attachmentId: id, width, bytes });
    return id;
  }
}

interface Kept {
  readonly proposal: ProposalRow;
  readonly file: SniffedFile;
  readonly copies: readonly PictureCopy[];
  readonly words: string;
  readonly warning: ContentWarning | null;
}

/** What the bytes say as UTF-8; null where they are none. */
function textIn(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
