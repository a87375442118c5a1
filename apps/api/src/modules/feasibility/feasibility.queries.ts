import { checkFeasibility, lookAgain, type FeasibilityState, type ResponseState } from '@madang/accountability';
import type { CityId, PersonId, ProposalId } from '@madang/basics';
import type {
  ColleagueView,
  FeasibilityDeskView,
  FeasibilityFilter,
  FeasibilityItemView,
  FeasibilityPage,
  PublishedFeasibilityView,
  ReviewNoteView,
} from '@madang/contracts/feasibility';
import type { WireMoney } from '@madang/contracts/wire';
import type { Currency } from '@madang/money';
import { referenceNumber } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { authorise, signedIn } from '../../platform/access/authorise.js';
import { read, readOne } from '../../platform/database/read.js';
import { cursorParts, decodeShapedCursor, toPage } from '../../platform/http/cursor.js';
import { cityFacts } from '../cities/index.js';
import { seenProposal, type SeenProposal } from '../proposals/index.js';
import { FeasibilityReviewRow } from './feasibility-review.entity.js';
import { feasibilityPolicy } from './feasibility.policy.js';
import { findingsOf, findingsView, nothingFound } from './findings.js';
import { isInReview, reviewedStates } from './in-review.js';

interface ItemRow {
  readonly id: ProposalId;
  readonly year: number;
  readonly number: number;
  readonly title: string;
  readonly language: string;
  readonly state: ResponseState;
  readonly dueOn: string | null;
  readonly assigneeId: PersonId | null;
  readonly assignee: string | null;
  readonly review: FeasibilityState | null;
}

const atOnce = 50;
const never = '9999-12-31';
const day = /^\d{4}-\d\d-\d\d$/;

const itemColumns = `
  p.id, p.year, p.number, p.title, p.language, p.state, p.due_on::text as "dueOn", r.assignee_id as "assigneeId",
  a.pen_name as assignee, case when r.revision > 0 then r.state end as review`;

const itemJoins = `
  left join feasibility_review r on r.city_id = p.city_id and r.proposal_id = p.id
  left join person a on a.city_id = r.city_id and a.id = r.assignee_id`;

/** What the office examines, and what everybody may read of it. */
@Injectable()
export class FeasibilityQueries {
  constructor(private readonly db: DataSource) {}

  /** What waits to be examined, the nearest date first. */
  async page(actor: Actor, { whose, cursor, limit = atOnce }: FeasibilityFilter): Promise<FeasibilityPage> {
    authorise(feasibilityPolicy.examine(actor));
    const [dueOn, id] = decodeShapedCursor(cursor, [day, cursorParts.uuid]) ?? [null, null];
    const rows = await read<ItemRow>(
      this.db,
      `select ${itemColumns} from proposal p ${itemJoins}
        where p.city_id = $1 and p.state = any($2) and coalesce(r.state, '') <> 'published'
          and case $3 when 'mine' then r.assignee_id = $4 when 'nobodys' then r.assignee_id is null
                      when 'second_eyes' then r.state = 'submitted' and not $4 = any(r.writer_ids) else true end
          and ($5::date is null or (coalesce(p.due_on, '${never}'), p.id) > ($5::date, $6::uuid))
        order by coalesce(p.due_on, '${never}'), p.id limit $7`,
      [actor.cityId, reviewedStates, whose ?? '', actor.personId, dueOn, id, limit + 1],
    );
    return toPage(rows, limit, (row) => [row.dueOn ?? never, row.id], itemView);
  }

  async desk(actor: Actor, name: string): Promise<FeasibilityDeskView> {
    const proposal = await seenProposal(this.db, actor, name);
    authorise(feasibilityPolicy.examine(actor));
    const { cityId, id } = proposal;
    const { ownLanguage, currency } = await cityFacts(this.db, cityId);
    const [item] = await read<ItemRow>(this.db, `select ${itemColumns} from proposal p ${itemJoins} where p.city_id = $1 and p.id = $2`, [
      cityId,
      id,
    ]);
    const review = await this.db.getRepository(FeasibilityReviewRow).findOneBy({ cityId, proposalId: id });
    const found = review ?? nothingFound(ownLanguage);
    const second = lookAgain(review ?? { state: 'in_work', writerIds: [] }, signedIn(actor).personId, 'sign');
    return {
      item: itemView(item!),
      asked: await this.asked(proposal),
      currency,
      findings: findingsView(found, currency),
      revision: review?.revision ?? 0,
      gaps: checkFeasibility(findingsOf(found)).map(({ field, code }) => ({ field, code })),
      cannotSign: second.ok ? null : second.error.code,
      notes: await this.notes(cityId, id),
      colleagues: await this.colleagues(cityId),
    };
  }

  /** For everybody: what was signed, or whether something is still to come. */
  async published(actor: Actor, name: string): Promise<PublishedFeasibilityView> {
    const proposal = await seenProposal(this.db, actor, name);
    const review = await this.db
      .getRepository(FeasibilityReviewRow)
      .findOneBy({ cityId: proposal.cityId, proposalId: proposal.id, state: 'published' });
    if (!review?.publishedAt) return { review: null, pending: isInReview(proposal.state) };
    const { currency } = await cityFacts(this.db, proposal.cityId);
    const publishedAt = review.publishedAt.toISOString();
    return { review: { ...findingsView(review, currency), asked: await this.asked(proposal), publishedAt }, pending: false };
  }

  /** What the moves of the proposal give, all together. */
  private async asked({ cityId, id }: SeenProposal): Promise<WireMoney | null> {
    const row = await readOne<{ minor: string | null; currency: Currency | null }>(
      this.db,
      `select sum(m.delta_minor) filter (where m.delta_minor > 0)::text as minor, max(v.currency) as currency
         from move m join proposal p on p.city_id = m.city_id and p.id = m.proposal_id
         join budget_version v on v.city_id = p.city_id and v.id = p.budget_version_id
        where m.city_id = $1 and m.proposal_id = $2`,
      [cityId, id],
    );
    return row?.minor && row.currency ? { minor: row.minor, currency: row.currency } : null;
  }

  private async notes(cityId: CityId, proposalId: ProposalId): Promise<ReviewNoteView[]> {
    const rows = await read<{ by: string; at: Date; text: string }>(
      this.db,
      `select w.pen_name as by, n.written_at as at, n.text
         from review_note n join person w on w.city_id = n.city_id and w.id = n.writer_id
        where n.city_id = $1 and n.proposal_id = $2 order by n.written_at, n.id limit 500`,
      [cityId, proposalId],
    );
    return rows.map(({ by, at, text }) => ({ by, at: at.toISOString(), text }));
  }

  private colleagues(cityId: CityId): Promise<ColleagueView[]> {
    return read<ColleagueView>(
      this.db,
      `select id, pen_name as "penName" from person
        where city_id = $1 and roles && array['staff', 'administrator'] order by pen_name, id limit 500`,
      [cityId],
    );
  }
}

function itemView({ year, number, title, language, state, dueOn, assigneeId, assignee, review }: ItemRow): FeasibilityItemView {
  return {
    reference: referenceNumber(year, number),
    title,
    language,
    state,
    dueOn,
    assignee: assigneeId === null || assignee === null ? null : { id: assigneeId, penName: assignee },
    review,
  };
}
