import type { CityId, MergingId, ProposalId } from '@madang/basics';
import { authorsOf, type TextChange } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { read } from '../../platform/database/read.js';
import { isUuid } from '../../platform/http/uuid.js';
import { Things, type ChangeText, type KinOf, type Thing, type ThingSource } from '../moderation/index.js';
import { mayReadProposal, placesAtProposals } from '../proposals/index.js';
import { heldMerging } from './held-merging.js';
import { MergingRow } from './merging.entity.js';

/**
 * What moderation needs to know of offers to merge. They quote both proposals: what is covered in one of them is covered in the
 * offer, and proposals that went into one another share their words from then on.
 */
@Injectable()
export class WordsToModerate implements OnModuleInit {
  constructor(private readonly things: Things) {}

  onModuleInit(): void {
    this.things.on('merging', { find, places, rewrite });
    this.things.onRewrite(rewriteQuotes);
    this.things.onKin(relatives);
  }
}

const places: ThingSource['places'] = (db, cityId, ids) => placesAtProposals(db, { cityId, table: 'merging', proposal: 't.into_id' }, ids);

const keyOf = ({ cityId, id }: Thing) => ({ cityId, id: id as MergingId });

async function find(tx: EntityManager, cityId: CityId, id: string): Promise<Thing | undefined> {
  if (!isUuid(id) || !(await tx.existsBy(MergingRow, { cityId, id: id as MergingId }))) return undefined;
  const { from, into, merging } = await heldMerging(tx, cityId, id);
  const { offeredById, language, why, reason, text } = merging;
  return {
    cityId,
    kind: 'merging',
    id,
    place: { kind: 'proposal', key: into.id },
    proposalId: into.id,
    authorIds: [...authorsOf(from), ...authorsOf(into)],
    writerIds: [offeredById],
    language,
    texts: [why, ...text.flatMap(({ after }) => after ?? []), ...(reason === null ? [] : [reason])],
    readable: true,
    seenBy: (actor) => mayReadProposal(actor, from) && mayReadProposal(actor, into),
  };
}

async function rewrite(tx: EntityManager, thing: Thing, change: ChangeText): Promise<void> {
  const { why, reason, text } = await tx.findOneByOrFail(MergingRow, keyOf(thing));
  const said = reason === null ? null : change(reason);
  await tx.update(MergingRow, keyOf(thing), { why: change(why), reason: said, text: changed(text, change) });
}

async function rewriteQuotes(tx: EntityManager, { kind, cityId, id }: Thing, change: ChangeText): Promise<void> {
  if (kind !== 'proposal') return;
  const proposal = id as ProposalId;
  const rows = await tx.findBy(MergingRow, [
    { cityId, fromId: proposal },
    { cityId, intoId: proposal },
  ]);
  for (const row of rows) await tx.update(MergingRow, { cityId, id: row.id }, { text: changed(row.text, change) });
}

function changed(text: readonly TextChange[], change: ChangeText): TextChange[] {
  const words = (said: string | null) => (said === null ? null : change(said));
  return text.map(({ field, before, after }) => ({ field, before: words(before), after: words(after) }));
}

/** All proposals that one came from or went into, however many steps away. */
const relatives: KinOf = async (tx, { cityId, kind, id }) => {
  if (kind !== 'proposal') return [];
  const rows = await read<{ id: string }>(
    tx,
    `with recursive kin as (
       select $2::uuid as id
        union
       select case when l.from_id = kin.id then l.into_id else l.from_id end
         from kin join lineage l on l.city_id = $1 and (l.from_id = kin.id or l.into_id = kin.id))
     select id from kin`,
    [cityId, id],
  );
  return rows.map((row) => row.id);
};
