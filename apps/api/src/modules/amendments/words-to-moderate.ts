import type { AmendmentId, CityId, ProposalId } from '@madang/basics';
import { authorsOf, type TextChange } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Things, type ChangeText, type Thing, type ThingSource, type WholeCover } from '../moderation/index.js';
import { heldProposal, mayReadProposal, placesAtProposals } from '../proposals/index.js';
import { AmendmentRow } from './amendment.entity.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What moderation needs to know of amendments. They quote the proposal, so what is covered there is covered here. */
@Injectable()
export class WordsToModerate implements OnModuleInit {
  constructor(private readonly things: Things) {}

  onModuleInit(): void {
    this.things.on('amendment', { find, places, rewrite, coverWhole });
    this.things.onRewrite(rewriteQuotes);
  }
}

const places: ThingSource['places'] = (db, cityId, ids) => placesAtProposals(db, { cityId, table: 'amendment' }, ids);

const keyOf = ({ cityId, id }: Thing) => ({ cityId, id: id as AmendmentId });

async function find(tx: EntityManager, cityId: CityId, id: string): Promise<Thing | undefined> {
  const key = { cityId, id: id as AmendmentId };
  const found = uuid.test(id) ? await tx.findOneBy(AmendmentRow, key) : null;
  if (!found) return undefined;
  const proposal = await heldProposal(tx, cityId, found.proposalId);
  const row = await tx.findOneOrFail(AmendmentRow, { where: key, lock: { mode: 'pessimistic_write' } });
  const { writerId, language, why, text, coveredAt } = row;
  return {
    cityId,
    kind: 'amendment',
    id,
    place: { kind: 'proposal', key: proposal.id },
    proposalId: proposal.id,
    authorIds: authorsOf(proposal),
    writerIds: [writerId],
    language,
    texts: [why, ...text.flatMap(({ after }) => after ?? [])],
    readable: coveredAt === null,
    seenBy: (actor) => mayReadProposal(actor, proposal),
  };
}

async function rewrite(tx: EntityManager, thing: Thing, change: ChangeText): Promise<void> {
  const { why, text } = await tx.findOneByOrFail(AmendmentRow, keyOf(thing));
  await tx.update(AmendmentRow, keyOf(thing), { why: change(why), text: changed(text, change) });
}

async function coverWhole(tx: EntityManager, thing: Thing, cover: WholeCover | null): Promise<void> {
  await tx.update(AmendmentRow, keyOf(thing), { coveredAt: cover?.at ?? null, coveredFor: cover?.reason ?? null });
}

async function rewriteQuotes(tx: EntityManager, { kind, cityId, id: proposalId }: Thing, change: ChangeText): Promise<void> {
  if (kind !== 'proposal') return;
  const rows = await tx.findBy(AmendmentRow, { cityId, proposalId: proposalId as ProposalId });
  for (const { id, text } of rows) await tx.update(AmendmentRow, { cityId, id }, { text: changed(text, change) });
}

function changed(text: readonly TextChange[], change: ChangeText): TextChange[] {
  const words = (said: string | null) => (said === null ? null : change(said));
  return text.map(({ field, before, after }) => ({ field, before: words(before), after: words(after) }));
}
