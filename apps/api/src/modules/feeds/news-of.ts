import type { CityId, EventId } from '@madang/basics';
import type { FeedKind } from '@madang/contracts/feeds';
import type { NoticedProposalView } from '@madang/contracts/follows';
import type { ProposalExportFilter } from '@madang/contracts/proposal-exports';
import { isRightCode } from '@madang/rights';
import type { DataSource } from 'typeorm';
import { read } from '../../platform/database/read.js';
import { isNews, lineChangedSql, newsNames } from '../follows/index.js';
import { newestPublished } from '../proposals/index.js';

/** Something that happened, as a line of news is made of it. */
export interface Told {
  readonly id: EventId;
  readonly at: Date;
  readonly name: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly proposal: NoticedProposalView | null;
}

interface Thing {
  readonly kind: FeedKind;
  readonly key: string;
}

/** What happened to one thing, the newest first: the same that its followers find in their inbox. */
export async function newsOf(db: DataSource, cityId: CityId, thing: Thing, most: number): Promise<Told[]> {
  const found = await Promise.all([happenings(db, cityId, thing, most), publications(db, cityId, thing, most)]);
  return found
    .flat()
    .filter(({ name, facts }) => isNews({ name, payload: facts }))
    .toSorted((one, other) => other.at.getTime() - one.at.getTime())
    .slice(0, most);
}

const told = `
  select o.id, o.at, o.name, o.payload as facts,
         case when p.number is not null
              then json_build_object('reference', p.year || '-' || p.number, 'title', p.title, 'language', p.language) end as proposal
    from outbox o left join proposal p on o.subject_type = 'proposal' and p.city_id = o.city_id and p.id::text = o.subject_id`;

function happenings(db: DataSource, cityId: CityId, { kind, key }: Thing, most: number): Promise<Told[]> {
  const condition = conditions[kind];
  if (condition === undefined) return Promise.resolve([]);
  return read<Told>(db, `${told} where o.city_id = $1 and ${condition} and o.name = any($3) order by o.at desc, o.id desc limit ${most}`, [
    cityId,
    key,
    [...newsNames],
  ]);
}

const conditions: Readonly<Partial<Record<FeedKind, string>>> = {
  proposal: "o.subject_type = 'proposal' and o.subject_id = $2",
  debate: `((o.subject_type = 'debate' and o.subject_id = $2::text)
         or (o.subject_type = 'proposal' and o.payload ->> 'debateId' = $2::text
             and o.subject_id = (select d.proposal_id::text from debate d where d.city_id = $1 and d.id::text = $2::text)))`,
  line: `((o.subject_type = 'question' and o.payload ->> 'line' = $2)
       or (o.subject_type = 'budget-version' and ${lineChangedSql({ city: '$1', version: "(o.payload ->> 'versionId')::uuid", line: '$2' })}))`,
};

/** Of a line, a right or a district: the proposals about it, as they were published. */
async function publications(db: DataSource, cityId: CityId, thing: Thing, most: number): Promise<Told[]> {
  const filter = filterOf(thing);
  if (filter === null) return [];
  const proposals = await newestPublished(db, cityId, filter, most);
  return read<Told>(
    db,
    `${told} where o.city_id = $1 and o.subject_type = 'proposal' and o.subject_id = any($2)
                and o.name = 'proposal.moved' and o.payload ->> 'to' = 'published'`,
    [cityId, proposals.map(({ id }) => id)],
  );
}

function filterOf({ kind, key }: Thing): ProposalExportFilter | null {
  switch (kind) {
    case 'line':
      return { line: key };
    case 'district':
      return { district: key };
    case 'right':
      return isRightCode(key) ? { right: key } : null;
    default:
      return null;
  }
}
