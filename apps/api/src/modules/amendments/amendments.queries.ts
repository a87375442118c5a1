import type { BudgetVersionId, PersonId } from '@madang/basics';
import type { AmendmentsView, AmendmentView } from '@madang/contracts/amendments';
import { authorsOf, proposalCan } from '@madang/participation';
import type { Currency } from '@madang/money';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { read, readOne } from '../../platform/database/read.js';
import { namedMoves, seenProposal, type SeenProposal } from '../proposals/index.js';
import type { StoredMoneyChange } from './amendment.entity.js';
import { amendmentsPolicy } from './amendments.policy.js';

interface Row extends Pick<
  AmendmentView,
  'id' | 'why' | 'language' | 'text' | 'coveredFor' | 'state' | 'reason' | 'inFavour' | 'against' | 'myVoice'
> {
  readonly writerId: PersonId;
  readonly penName: string;
  readonly demo: boolean;
  readonly money: StoredMoneyChange | null;
  readonly beforeVersionId: BudgetVersionId | null;
  readonly afterVersionId: BudgetVersionId | null;
  readonly currency: Currency | null;
  readonly coveredAt: Date | null;
  readonly createdAt: Date;
  readonly closesAt: Date | null;
  readonly decidedAt: Date | null;
  readonly amAsked: boolean;
}

/** What people would have differently about a proposal. */
@Injectable()
export class AmendmentsQueries {
  constructor(private readonly db: DataSource) {}

  async of(actor: Actor, name: string): Promise<AmendmentsView> {
    const proposal = await seenProposal(this.db, actor, name);
    const open = proposalCan('amend', proposal);
    const rows = await this.rows(proposal, actor.personId);
    const items: AmendmentView[] = [];
    for (const row of rows) items.push(await this.view(row, proposal, { actor, open }));
    return { items, open, hasSupporters: await this.hasSupporters(proposal) };
  }

  private rows({ cityId, id, ...authors }: SeenProposal, personId: PersonId | null): Promise<Row[]> {
    return read<Row>(
      this.db,
      `select a.id, a.writer_id as "writerId", w.pen_name as "penName", w.demo, a.covered_at as "coveredAt", a.covered_for as "coveredFor", a.language,
              case when a.covered_at is null then a.why end as why, case when a.covered_at is null then a.text else '[]' end as text,
              case when a.covered_at is null then a.money end as money,
              a.before_version_id as "beforeVersionId", a.after_version_id as "afterVersionId", v.currency, a.state, a.reason,
              a.created_at as "createdAt", a.closes_at as "closesAt", a.decided_at as "decidedAt", a.in_favour as "inFavour", a.against,
              mine.in_favour as "myVoice",
              a.state = 'asked' and a.closes_at > clock_timestamp() and exists (
                select 1 from support s where s.city_id = a.city_id and s.proposal_id = a.proposal_id and s.person_id = $3
                                          and s.given_at <= a.asked_at and s.person_id <> all($4::uuid[])) as "amAsked"
         from amendment a
         join person w on w.city_id = a.city_id and w.id = a.writer_id
         left join budget_version v on v.city_id = a.city_id and v.id = a.after_version_id
         left join amendment_voice mine on mine.city_id = a.city_id and mine.amendment_id = a.id and mine.person_id = $3
        where a.city_id = $1 and a.proposal_id = $2
        order by a.created_at desc, a.id desc`,
      [cityId, id, personId, authorsOf(authors)],
    );
  }

  private async view(
    row: Row,
    proposal: SeenProposal,
    { actor, open }: { readonly actor: Actor; readonly open: boolean },
  ): Promise<AmendmentView> {
    const { id, why, language, text, state, reason, inFavour, against, myVoice, penName, demo } = row;
    // Where the proposal went on before its author said anything, there is nothing left to decide.
    const now = state === 'open' && !open ? 'lapsed' : state;
    return {
      id,
      at: row.createdAt.toISOString(),
      by: { penName, demo },
      why,
      coveredAt: row.coveredAt?.toISOString() ?? null,
      coveredFor: row.coveredFor,
      language,
      text: text.map(({ field, before, after }) => ({ field, before, after })),
      money: await this.money(row, proposal),
      state: now,
      reason,
      decidedAt: row.decidedAt?.toISOString() ?? null,
      closesAt: state === 'asked' ? (row.closesAt?.toISOString() ?? null) : null,
      inFavour,
      against,
      myVoice,
      mine: row.writerId === actor.personId,
      mayDecide: now === 'open' && row.coveredAt === null && amendmentsPolicy.decide(actor, proposal) === true,
      mayAnswer: row.amAsked && row.coveredAt === null && amendmentsPolicy.answer(actor, proposal) === true,
    };
  }

  private async money(row: Row, { cityId }: SeenProposal): Promise<AmendmentView['money']> {
    if (!row.money) return null;
    const { currency, beforeVersionId, afterVersionId } = row;
    return {
      before: await namedMoves(this.db, cityId, { budgetVersionId: beforeVersionId, currency }, row.money.before),
      after: await namedMoves(this.db, cityId, { budgetVersionId: afterVersionId, currency }, row.money.after),
    };
  }

  private async hasSupporters({ cityId, id, ...authors }: SeenProposal): Promise<boolean> {
    const found = await readOne<{ some: boolean }>(
      this.db,
      'select exists (select 1 from support where city_id = $1 and proposal_id = $2 and person_id <> all($3::uuid[])) as some',
      [cityId, id, authorsOf(authors)],
    );
    return found!.some;
  }
}
