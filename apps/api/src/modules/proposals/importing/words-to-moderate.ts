import type { CityId } from '@madang/basics';
import { authorsOf } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isUuid } from '../../../platform/http/uuid.js';
import { Things, type ChangeText, type Thing, type ThingSource } from '../../moderation/index.js';
import { heldProposal } from '../held-proposal.js';
import { placesAtProposals } from '../places.js';
import { mayRead } from '../proposals.policy.js';
import { ImportedCommentRow } from './imported-comment.entity.js';

/**
 * What moderation needs to know of comments that came from an older process. Whose they were is not kept, so the stand-in of that
 * process counts as their writer: nobody can object, and every cover stands in the log.
 */
@Injectable()
export class ImportedWordsToModerate implements OnModuleInit {
  constructor(private readonly things: Things) {}

  onModuleInit(): void {
    this.things.on('imported_comment', { find, places, rewrite });
  }
}

const places: ThingSource['places'] = (db, cityId, ids) => placesAtProposals(db, { cityId, table: 'imported_comment' }, ids);

async function find(tx: EntityManager, cityId: CityId, id: string): Promise<Thing | undefined> {
  const found = isUuid(id) ? await tx.findOneBy(ImportedCommentRow, { cityId, id }) : null;
  if (!found) return undefined;
  const proposal = await heldProposal(tx, cityId, found.proposalId);
  const { text, language } = await tx.findOneOrFail(ImportedCommentRow, { where: { cityId, id }, lock: { mode: 'pessimistic_write' } });
  return {
    cityId,
    kind: 'imported_comment',
    id,
    place: { kind: 'proposal', key: proposal.id },
    proposalId: proposal.id,
    authorIds: authorsOf(proposal),
    writerIds: [proposal.authorId],
    language,
    texts: [text],
    readable: true,
    seenBy: (actor) => mayRead(actor, proposal),
  };
}

async function rewrite(tx: EntityManager, { cityId, id }: Thing, change: ChangeText): Promise<void> {
  const { text } = await tx.findOneByOrFail(ImportedCommentRow, { cityId, id });
  await tx.update(ImportedCommentRow, { cityId, id }, { text: change(text) });
}
