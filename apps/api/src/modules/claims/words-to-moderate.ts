import type { CityId, ClaimId } from '@madang/basics';
import { authorsOf } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isUuid } from '../../platform/http/uuid.js';
import { Things, type Thing, type ThingSource } from '../moderation/index.js';
import { heldProposal, mayReadProposal, placesAtProposals } from '../proposals/index.js';
import { ClaimRow } from './claim.entity.js';
import { ClaimWords } from './sealing/claim-words.js';

/** What moderation needs to know of open claims at proposals. A confidential claim is found by nobody, reported or not. */
@Injectable()
export class WordsToModerate implements OnModuleInit {
  constructor(
    private readonly things: Things,
    private readonly words: ClaimWords,
  ) {}

  onModuleInit(): void {
    this.things.on('claim', {
      find: (tx, cityId, id) => this.find(tx, cityId, id),
      places,
      rewrite: (tx, { cityId, id }, change) => this.words.rewrite(tx, { cityId, id: id as ClaimId }, change),
    });
  }

  private async find(tx: EntityManager, cityId: CityId, id: string): Promise<Thing | undefined> {
    const key = { cityId, id: id as ClaimId, confidential: false };
    const found = isUuid(id) ? await tx.findOneBy(ClaimRow, key) : null;
    if (!found?.proposalId) return undefined;
    const proposal = await heldProposal(tx, cityId, found.proposalId);
    const row = await tx.findOneOrFail(ClaimRow, { where: key, lock: { mode: 'pessimistic_write' } });
    const opened = await this.words.of(tx, row);
    if (!opened) return undefined;
    const said = opened.words.filter(({ kind }) => kind === 'filing' || kind === 'addition');
    return {
      cityId,
      kind: 'claim',
      id,
      place: { kind: 'proposal', key: proposal.id },
      proposalId: proposal.id,
      authorIds: authorsOf(proposal),
      writerIds: [opened.filing.claimantId],
      language: opened.filing.language,
      texts: [...said.map(({ words }) => words.text), opened.filing.asked],
      readable: true,
      seenBy: (actor) => mayReadProposal(actor, proposal),
    };
  }
}

const places: ThingSource['places'] = (db, cityId, ids) => placesAtProposals(db, { cityId, table: 'claim' }, ids);
