import type { CityId, PersonId } from '@madang/basics';
import { authorsOf } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { read } from '../../platform/database/read.js';
import { isUuid } from '../../platform/http/uuid.js';
import { Things, type ChangeText, type Placed, type Thing, type WholeCover } from '../moderation/index.js';
import { heldProposal } from '../proposals/index.js';
import { DebateRow } from './debate.entity.js';
import { DebateStatementRow } from './debate-statement.entity.js';

/** What moderation needs to know of statements: they may be about a proposal, and need not. Stances taken on them stay as they are. */
@Injectable()
export class WordsToModerate implements OnModuleInit {
  constructor(private readonly things: Things) {}

  onModuleInit(): void {
    this.things.on('statement', { find, places, rewrite, coverWhole });
  }
}

const keyOf = ({ cityId, id }: Thing) => ({ cityId, id });

async function find(tx: EntityManager, cityId: CityId, id: string): Promise<Thing | undefined> {
  const found = isUuid(id) ? await tx.findOneBy(DebateStatementRow, { cityId, id }) : null;
  if (!found) return undefined;
  const { proposalId } = await tx.findOneByOrFail(DebateRow, { cityId, id: found.debateId });
  const proposal = proposalId && (await heldProposal(tx, cityId, proposalId));
  const row = await tx.findOneOrFail(DebateStatementRow, { where: { cityId, id }, lock: { mode: 'pessimistic_write' } });
  const { debateId, writerId, language, text, takenBack, coveredAt } = row;
  return {
    cityId,
    kind: 'statement',
    id,
    place: { kind: 'debate', key: debateId },
    proposalId,
    authorIds: proposal === null ? [] : authorsOf(proposal),
    writerIds: [writerId],
    language,
    texts: [text],
    readable: !takenBack && coveredAt === null,
    seenBy: () => true,
  };
}

interface PlaceRow {
  readonly thing: string;
  readonly key: string;
  readonly title: string;
  readonly language: string;
  readonly authorIds: readonly PersonId[];
}

async function places(db: DataSource | EntityManager, cityId: CityId, ids: readonly string[]): Promise<ReadonlyMap<string, Placed>> {
  const rows = await read<PlaceRow>(
    db,
    `select s.id as thing, d.id as key, coalesce(d.topic, p.title) as title, d.language,
            coalesce(p.author_id || p.co_author_ids, '{}') as "authorIds"
       from debate_statement s
       join debate d on d.city_id = s.city_id and d.id = s.debate_id
       left join proposal p on p.city_id = d.city_id and p.id = d.proposal_id
      where s.city_id = $1 and s.id = any($2::uuid[])`,
    [cityId, ids],
  );
  return new Map(
    rows.map(({ thing, key, title, language, authorIds }) => [thing, { place: { kind: 'debate', key, title, language }, authorIds }]),
  );
}

async function rewrite(tx: EntityManager, thing: Thing, change: ChangeText): Promise<void> {
  const { text } = await tx.findOneByOrFail(DebateStatementRow, keyOf(thing));
  await tx.update(DebateStatementRow, keyOf(thing), { text: change(text) });
}

/** The text stays, out of sight, so that it can come back. */
async function coverWhole(tx: EntityManager, thing: Thing, cover: WholeCover | null): Promise<void> {
  await tx.update(DebateStatementRow, keyOf(thing), { coveredAt: cover?.at ?? null, coveredFor: cover?.reason ?? null });
}
