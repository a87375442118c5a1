import type { ArgumentId, CityId } from '@madang/basics';
import { authorsOf } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Things, type ChangeText, type Thing, type ThingSource, type WholeCover } from '../moderation/index.js';
import { heldProposal, mayReadProposal, placesAtProposals } from '../proposals/index.js';
import { ArgumentRow } from './argument.entity.js';
import { stands } from './held-argument.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What moderation needs to know of arguments and replies. */
@Injectable()
export class WordsToModerate implements OnModuleInit {
  constructor(private readonly things: Things) {}

  onModuleInit(): void {
    this.things.on('argument', { find, places, rewrite, coverWhole });
  }
}

const places: ThingSource['places'] = (db, cityId, ids) => placesAtProposals(db, { cityId, table: 'argument' }, ids);

const keyOf = ({ cityId, id }: Thing) => ({ cityId, id: id as ArgumentId });

async function find(tx: EntityManager, cityId: CityId, id: string): Promise<Thing | undefined> {
  const key = { cityId, id: id as ArgumentId };
  const found = uuid.test(id) ? await tx.findOneBy(ArgumentRow, key) : null;
  if (!found) return undefined;
  const proposal = await heldProposal(tx, cityId, found.proposalId);
  const row = await tx.findOneOrFail(ArgumentRow, { where: key, lock: { mode: 'pessimistic_write' } });
  const { writerId, language, text } = row;
  return {
    cityId,
    kind: 'argument',
    id,
    place: { kind: 'proposal', key: proposal.id },
    proposalId: proposal.id,
    authorIds: authorsOf(proposal),
    writerIds: [writerId],
    language,
    texts: [text],
    readable: stands(row),
    seenBy: (actor) => mayReadProposal(actor, proposal),
  };
}

async function rewrite(tx: EntityManager, thing: Thing, change: ChangeText): Promise<void> {
  const { text } = await tx.findOneByOrFail(ArgumentRow, keyOf(thing));
  await tx.update(ArgumentRow, keyOf(thing), { text: change(text) });
}

/** The text stays, out of sight, so that it can come back. */
async function coverWhole(tx: EntityManager, thing: Thing, cover: WholeCover | null): Promise<void> {
  await tx.update(ArgumentRow, keyOf(thing), { coveredAt: cover?.at ?? null, coveredFor: cover?.reason ?? null });
}
