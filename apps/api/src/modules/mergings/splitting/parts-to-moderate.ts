import type { CityId, ProposalId, SplittingId } from '@madang/basics';
import { amendableFields, authorsOf } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isUuid } from '../../../platform/http/uuid.js';
import { Things, type ChangeText, type Thing, type ThingSource } from '../../moderation/index.js';
import { mayReadProposal, placesAtProposals } from '../../proposals/index.js';
import { heldSplitting } from './held-splitting.js';
import { SplittingRow, type StoredPart } from './splitting.entity.js';

/** What moderation needs to know of parts that a proposal would be taken apart into: they hold its words as well. */
@Injectable()
export class PartsToModerate implements OnModuleInit {
  constructor(private readonly things: Things) {}

  onModuleInit(): void {
    this.things.on('splitting', { find, places, rewrite });
    this.things.onRewrite(rewriteParts);
  }
}

const places: ThingSource['places'] = (db, cityId, ids) => placesAtProposals(db, { cityId, table: 'splitting' }, ids);

const keyOf = ({ cityId, id }: Thing) => ({ cityId, id: id as SplittingId });

async function find(tx: EntityManager, cityId: CityId, id: string): Promise<Thing | undefined> {
  if (!isUuid(id) || !(await tx.existsBy(SplittingRow, { cityId, id: id as SplittingId }))) return undefined;
  const { proposal, splitting } = await heldSplitting(tx, cityId, id);
  const { authorId, why, parts } = splitting;
  return {
    cityId,
    kind: 'splitting',
    id,
    place: { kind: 'proposal', key: proposal.id },
    proposalId: proposal.id,
    authorIds: authorsOf(proposal),
    writerIds: [authorId],
    language: proposal.language,
    texts: [why, ...parts.flatMap(({ text }) => amendableFields.flatMap((field) => text[field] ?? []))],
    readable: true,
    seenBy: (actor) => mayReadProposal(actor, proposal),
  };
}

async function rewrite(tx: EntityManager, thing: Thing, change: ChangeText): Promise<void> {
  const { why, parts } = await tx.findOneByOrFail(SplittingRow, keyOf(thing));
  await tx.update(SplittingRow, keyOf(thing), { why: change(why), parts: changed(parts, change) });
}

async function rewriteParts(tx: EntityManager, { kind, cityId, id }: Thing, change: ChangeText): Promise<void> {
  if (kind !== 'proposal') return;
  const rows = await tx.findBy(SplittingRow, { cityId, proposalId: id as ProposalId });
  for (const row of rows) await tx.update(SplittingRow, { cityId, id: row.id }, { parts: changed(row.parts, change) });
}

function changed(parts: readonly StoredPart[], change: ChangeText): StoredPart[] {
  return parts.map(({ text, moves }) => {
    const words = amendableFields.flatMap((field) => {
      const said = text[field];
      return said === null ? [] : [[field, change(said)] as const];
    });
    return { text: { ...text, ...Object.fromEntries(words) }, moves };
  });
}
