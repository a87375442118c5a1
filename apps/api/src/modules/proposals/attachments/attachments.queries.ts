import { isPublic } from '@madang/accountability';
import type { PersonId } from '@madang/basics';
import { isAuthor, type AttachmentMediaType } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hasRole, type Actor } from '../../../platform/access/actor.js';
import { readOne } from '../../../platform/database/read.js';
import { notFound } from '../../../platform/http/problem.js';
import { seenProposal } from '../reading/seen-proposal.js';
import { isUuid } from './is-uuid.js';

/** Bytes on their way out. */
export interface ServedCopy {
  readonly bytes: Buffer;
  readonly mediaType: AttachmentMediaType;
  /** For the name of the file. */
  readonly proposal: string;
  readonly isPublic: boolean;
}

@Injectable()
export class AttachmentsQueries {
  constructor(private readonly db: DataSource) {}

  /** One copy of an attachment, for whoever may read its proposal. What is covered is handed to its authors and those who judge alone. */
  async copy(actor: Actor, name: string, id: string, width: string): Promise<ServedCopy> {
    const proposal = await seenProposal(this.db, actor, name);
    if (!isUuid(id) || !/^\d{1,4}$/.test(width)) notFound();
    const found = await readOne<{ bytes: Buffer; mediaType: AttachmentMediaType; covered: boolean; addedBy: PersonId }>(
      this.db,
      `select c.bytes, a.media_type as "mediaType", a.covered_at is not null as covered, a.added_by as "addedBy"
         from attachment a join attachment_copy c on c.city_id = a.city_id and c.attachment_id = a.id
        where a.city_id = $1 and a.proposal_id = $2 and a.id = $3 and c.width = $4`,
      [proposal.cityId, proposal.id, id, Number(width)],
    );
    if (!found) notFound();
    const { bytes, mediaType, covered, addedBy } = found;
    const own = addedBy === actor.personId || isAuthor(actor.personId, proposal);
    if (covered && !own && !hasRole(actor, 'facilitator')) notFound();
    return { bytes, mediaType, proposal: proposal.reference ?? 'draft', isPublic: isPublic(proposal.state) && !covered };
  }
}
