import type { BudgetVersionId, PersonId, ProposalId } from '@madang/basics';
import type { MergingFilter, MergingPreviewView, MergingsView, MergingView, OneOfTwoView } from '@madang/contracts/mergings';
import { draftMerging, isLeadAuthor, proposalCan, type Authors, type Mergeable } from '@madang/participation';
import type { ResponseState } from '@madang/accountability';
import type { Currency } from '@madang/money';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hasRole, type Actor } from '../../platform/access/actor.js';
import { read } from '../../platform/database/read.js';
import { namedMoves, seenProposal, standingOf, storeMoves, versionById, type SeenProposal } from '../proposals/index.js';
import { titleOf } from '../../platform/texts/titles.js';
import type { MoveThen } from './merging.entity.js';
import { mergingsPolicy } from './mergings.policy.js';

interface Side extends OneOfTwoView, Authors {
  readonly id: ProposalId;
  readonly state: ResponseState;
}

type Plain = 'id' | 'by' | 'byFacilitator' | 'why' | 'language' | 'text' | 'state' | 'reason' | 'inFavour' | 'against' | 'moved' | 'stayed';

interface Row extends Pick<MergingView, Plain | 'mySupport' | 'myWord' | 'fromAgreed' | 'intoAgreed'> {
  readonly from: Side;
  readonly into: Side;
  readonly offeredById: PersonId;
  readonly money: { readonly before: readonly MoveThen[]; readonly after: readonly MoveThen[] } | null;
  readonly fromMoves: readonly MoveThen[];
  readonly budgetVersionId: BudgetVersionId | null;
  readonly currency: Currency | null;
  readonly createdAt: Date;
  readonly closesAt: Date;
  readonly closedAt: Date | null;
  readonly running: boolean;
  readonly backsFrom: boolean;
  readonly backsInto: boolean;
}

const side = (alias: string) => `json_build_object('id', ${alias}.id, 'reference', ${alias}.year || '-' || ${alias}.number,
  'title', ${alias}.title, 'language', ${alias}.language, 'authorId', ${alias}.author_id, 'coAuthorIds', ${alias}.co_author_ids,
  'state', ${alias}.state)`;

const backs = (alias: string) => `exists (
  select 1 from support s where s.city_id = m.city_id and s.proposal_id = ${alias}.id and s.person_id = $3 and s.given_at <= m.asked_at
                            and s.person_id <> all(${alias}.co_author_ids || ${alias}.author_id))`;

/** What has been offered about a proposal, and what would become of two. */
@Injectable()
export class MergingsQueries {
  constructor(private readonly db: DataSource) {}

  async of(actor: Actor, name: string): Promise<MergingsView> {
    const proposal = await seenProposal(this.db, actor, name);
    const rows = await read<Row>(
      this.db,
      `select m.id, ${side('f')} as from, ${side('t')} as into, m.offered_by_id as "offeredById", m.by_facilitator as "byFacilitator",
              json_build_object('penName', w.pen_name, 'demo', w.demo) as by, m.why, m.language, m.text, m.money,
              m.from_moves as "fromMoves", m.budget_version_id as "budgetVersionId", v.currency, m.state, m.reason,
              m.from_agreed_at is not null as "fromAgreed", m.into_agreed_at is not null as "intoAgreed", m.created_at as "createdAt",
              m.closes_at as "closesAt", m.closed_at as "closedAt", m.in_favour as "inFavour", m.against, m.moved, m.stayed,
              m.state = 'asked' and m.closes_at > clock_timestamp() as running, ${backs('f')} as "backsFrom", ${backs('t')} as "backsInto",
              mine.support as "mySupport", mine.in_favour as "myWord"
         from merging m
         join proposal f on f.city_id = m.city_id and f.id = m.from_id
         join proposal t on t.city_id = m.city_id and t.id = m.into_id
         join person w on w.city_id = m.city_id and w.id = m.offered_by_id
         left join budget_version v on v.city_id = m.city_id and v.id = m.budget_version_id
         left join merging_voice mine on mine.city_id = m.city_id and mine.merging_id = m.id and mine.person_id = $3
        where m.city_id = $1 and (m.from_id = $2 or m.into_id = $2)
        order by m.created_at desc, m.id desc limit 100`,
      [proposal.cityId, proposal.id, actor.personId],
    );
    const items: MergingView[] = [];
    for (const row of rows) items.push(await this.view(row, actor));
    return { items, open: proposalCan('merge', proposal), mayOffer: mayOffer(actor, proposal) && proposalCan('merge', proposal) };
  }

  /** The rules are asked as an offer would ask them, so that nobody writes one in vain. */
  async preview(actor: Actor, filter: MergingFilter, acceptLanguage: string | undefined): Promise<MergingPreviewView> {
    const [from, into] = [await seenProposal(this.db, actor, filter.from), await seenProposal(this.db, actor, filter.into)];
    const drafted = draftMerging(await this.mergeable(from), await this.mergeable(into), {});
    const money = drafted.ok ? drafted.value.money : null;
    const budget = { budgetVersionId: into.budgetVersionId, currency: await this.currencyOf(into) };
    const named = (moves: Parameters<typeof storeMoves>[0]) => namedMoves(this.db, into.cityId, budget, storeMoves(moves));
    return {
      from: oneOfTwo(from),
      into: oneOfTwo(into),
      refusal: drafted.ok ? null : titleOf(drafted.error.code, acceptLanguage),
      money: money && { before: await named(money.before), after: await named(money.after) },
      mayOffer: mergingsPolicy.offer(actor, { from, into }) === true,
    };
  }

  private async mergeable(seen: SeenProposal): Promise<Mergeable> {
    const { id, state, kind, budgetVersionId } = seen;
    return { id, state, kind, budgetVersionId, authors: seen, current: await standingOf(this.db, seen) };
  }

  private async currencyOf({ cityId, budgetVersionId }: SeenProposal): Promise<Currency | null> {
    return budgetVersionId === null ? null : (await versionById(this.db, cityId, budgetVersionId)).currency;
  }

  private async view(row: Row, actor: Actor): Promise<MergingView> {
    const { id, by, byFacilitator, why, language, text, state, reason, fromAgreed, intoAgreed, moved, stayed, mySupport, myWord } = row;
    const waits = state === 'offered' || state === 'asked';
    const leads = (side: Side) => isLeadAuthor(actor.personId, side);
    const named = (moves: readonly MoveThen[]) => namedMoves(this.db, actor.cityId, row, moves);
    return {
      id,
      by,
      byFacilitator,
      why,
      language,
      state,
      reason,
      fromAgreed,
      intoAgreed,
      moved,
      stayed,
      mySupport,
      myWord,
      at: row.createdAt.toISOString(),
      from: twoOf(row.from),
      into: twoOf(row.into),
      text: text.map(({ field, before, after }) => ({ field, before, after })),
      money: row.money && { before: await named(row.money.before), after: await named(row.money.after) },
      fromMoves: await named(row.fromMoves),
      closesAt: waits ? row.closesAt.toISOString() : null,
      closedAt: row.closedAt?.toISOString() ?? null,
      inFavour: waits ? null : row.inFavour,
      against: waits ? null : row.against,
      asksSupport: row.running && row.backsFrom,
      asksWord: row.running && row.backsInto && row.money !== null,
      mayAnswer: state === 'offered' && ((leads(row.from) && !fromAgreed) || (leads(row.into) && !intoAgreed)),
      mayTakeBack: state === 'offered' && row.offeredById === actor.personId,
    };
  }
}

function mayOffer(actor: Actor, proposal: SeenProposal): boolean {
  return isLeadAuthor(actor.personId, proposal) || hasRole(actor, 'facilitator');
}

function oneOfTwo({ reference, title, language }: SeenProposal): OneOfTwoView {
  return { reference: reference ?? '', title, language };
}

function twoOf({ reference, title, language }: Side): OneOfTwoView {
  return { reference, title, language };
}
