import { isPublic } from '@madang/accountability';
import type { CityId, ProposalId } from '@madang/basics';
import { amendableFields, authorsOf, type AmendableText } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Things, type ChangeText, type Thing, type ThingSource } from '../moderation/index.js';
import { placesAtProposals } from './places.js';
import { ProposalRow } from './proposal.entity.js';
import { mayRead } from './proposals.policy.js';
import { searchable } from './searchable.js';
import { ProposalVersionRow } from './versions/proposal-version.entity.js';
import { wordsOf } from './versions/standing.js';

const places: ThingSource['places'] = (db, cityId, ids) => placesAtProposals(db, { cityId, table: 'proposal', proposal: 't.id' }, ids);

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What moderation needs to know of proposals. Passages are covered in the words themselves, in what stands and in every earlier
 * version: whoever reads a proposal, and however, need not know of covers. State, clock, money and supporters stay as they are.
 */
@Injectable()
export class WordsToModerate implements OnModuleInit {
  constructor(private readonly things: Things) {}

  onModuleInit(): void {
    this.things.on('proposal', { find, places, rewrite });
  }
}

async function find(tx: EntityManager, cityId: CityId, id: string): Promise<Thing | undefined> {
  if (!uuid.test(id)) return undefined;
  const key = { cityId, id: id as ProposalId };
  const row = await tx.findOne(ProposalRow, { where: key, lock: { mode: 'pessimistic_write' } });
  if (!row) return undefined;
  const { language, state } = row;
  return {
    cityId,
    kind: 'proposal',
    id,
    place: { kind: 'proposal', key: row.id },
    proposalId: row.id,
    authorIds: authorsOf(row),
    writerIds: [row.authorId, ...row.coAuthorIds],
    language,
    texts: [...amendableFields.map((field) => row[field]), row.place].filter((text) => text !== null),
    readable: isPublic(state),
    seenBy: (actor) => mayRead(actor, row),
  };
}

async function rewrite(tx: EntityManager, { cityId, id }: Thing, change: ChangeText): Promise<void> {
  const proposalId = id as ProposalId;
  const row = await tx.findOneByOrFail(ProposalRow, { cityId, id: proposalId });
  const text = changed(wordsOf(row), change);
  await tx.update(
    ProposalRow,
    { cityId, id: proposalId },
    {
      ...text,
      place: row.place === null ? null : change(row.place),
      ...searchable(text.title, text.problem, text.change),
      revision: row.revision + 1,
    },
  );
  const versions = await tx.findBy(ProposalVersionRow, { cityId, proposalId });
  for (const version of versions)
    await tx.update(ProposalVersionRow, { cityId, proposalId, number: version.number }, changed(wordsOf(version), change));
}

function changed(text: AmendableText, change: ChangeText): AmendableText {
  const fields = Object.entries(text) as [keyof AmendableText, string | null][];
  return Object.fromEntries(fields.map(([field, words]) => [field, words === null ? null : change(words)])) as unknown as AmendableText;
}
