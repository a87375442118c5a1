import { isPublic } from '@madang/accountability';
import type { CityId } from '@madang/basics';
import { authorsOf } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Things, type ChangeText, type Thing, type ThingSource, type WholeCover } from '../../moderation/index.js';
import { heldProposal } from '../held-proposal.js';
import { placesAtProposals } from '../places.js';
import { mayRead } from '../proposals.policy.js';
import { AttachmentCopyRow } from './attachment-copy.entity.js';
import { AttachmentRow } from './attachment.entity.js';
import { isUuid } from './is-uuid.js';

/** What moderation needs to know of pictures and documents: their words can be covered, or they as a whole. */
@Injectable()
export class AttachmentsToModerate implements OnModuleInit {
  constructor(private readonly things: Things) {}

  onModuleInit(): void {
    this.things.on('attachment', { find, places, rewrite, coverWhole });
  }
}

const places: ThingSource['places'] = (db, cityId, ids) => placesAtProposals(db, { cityId, table: 'attachment' }, ids);

const keyOf = ({ cityId, id }: Pick<Thing, 'cityId' | 'id'>) => ({ cityId, id });

async function find(tx: EntityManager, cityId: CityId, id: string): Promise<Thing | undefined> {
  const found = isUuid(id) ? await tx.findOneBy(AttachmentRow, { cityId, id }) : null;
  if (!found) return undefined;
  const proposal = await heldProposal(tx, cityId, found.proposalId);
  const { words, place, language, addedBy, subject, coveredAt, kind, width, height } = await tx.findOneOrFail(AttachmentRow, {
    where: { cityId, id },
    lock: { mode: 'pessimistic_write' },
  });
  const copies = await tx.find(AttachmentCopyRow, {
    where: { cityId, attachmentId: id },
    select: { width: true },
    order: { width: 'asc' },
  });
  return {
    cityId,
    kind: 'attachment',
    id,
    place: { kind: 'proposal', key: proposal.id },
    proposalId: proposal.id,
    authorIds: authorsOf(proposal),
    writerIds: subject === 'evidence' ? [addedBy] : [proposal.authorId, ...proposal.coAuthorIds],
    language: language ?? proposal.language,
    texts: place === null ? [words] : [words, place],
    file: { kind, width, height, widths: copies.map((copy) => copy.width) },
    readable: coveredAt === null && isPublic(proposal.state),
    seenBy: (actor) => mayRead(actor, proposal),
  };
}

async function rewrite(tx: EntityManager, thing: Thing, change: ChangeText): Promise<void> {
  const { words, place } = await tx.findOneByOrFail(AttachmentRow, keyOf(thing));
  await tx.update(AttachmentRow, keyOf(thing), { words: change(words), ...(place !== null && { place: change(place) }) });
}

/** The bytes stay, and are handed to nobody but its authors and those who judge, so that they can come back. */
async function coverWhole(tx: EntityManager, thing: Thing, cover: WholeCover | null): Promise<void> {
  await tx.update(AttachmentRow, keyOf(thing), { coveredAt: cover?.at ?? null, coverReason: cover?.reason ?? null });
}
