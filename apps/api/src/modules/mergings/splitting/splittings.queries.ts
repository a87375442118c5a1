import type { BudgetVersionId } from '@madang/basics';
import type { PartView, SplittingsView, SplittingView } from '@madang/contracts/splittings';
import { amendableFields, isLeadAuthor, proposalCan } from '@madang/participation';
import type { Currency } from '@madang/money';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { read } from '../../../platform/database/read.js';
import { namedMoves, notAuthors, seenProposal } from '../../proposals/index.js';
import type { StoredPart } from './splitting.entity.js';

interface Row extends Pick<SplittingView, 'id' | 'why' | 'state' | 'asksMe' | 'myParts'> {
  readonly parts: readonly StoredPart[];
  readonly budgetVersionId: BudgetVersionId | null;
  readonly currency: Currency | null;
  readonly askedAt: Date;
  readonly closesAt: Date;
  readonly closedAt: Date | null;
}

/** How an author would take a proposal apart, and what was said to that. */
@Injectable()
export class SplittingsQueries {
  constructor(private readonly db: DataSource) {}

  async of(actor: Actor, name: string): Promise<SplittingsView> {
    const proposal = await seenProposal(this.db, actor, name);
    const rows = await read<Row>(
      this.db,
      `select x.id, x.why, x.state, x.parts, x.budget_version_id as "budgetVersionId", v.currency, x.asked_at as "askedAt",
              x.closes_at as "closesAt", x.closed_at as "closedAt", mine.parts as "myParts",
              x.state = 'asked' and x.closes_at > clock_timestamp() and exists (
                select 1 from support s where s.city_id = x.city_id and s.proposal_id = x.proposal_id and s.person_id = $3
                                          and s.given_at <= x.asked_at and ${notAuthors('s.person_id', 'p')}) as "asksMe"
         from splitting x
         join proposal p on p.city_id = x.city_id and p.id = x.proposal_id
         left join budget_version v on v.city_id = x.city_id and v.id = x.budget_version_id
         left join splitting_voice mine on mine.city_id = x.city_id and mine.splitting_id = x.id and mine.person_id = $3
        where x.city_id = $1 and x.proposal_id = $2 order by x.asked_at desc, x.id desc limit 50`,
      [proposal.cityId, proposal.id, actor.personId],
    );
    const leads = isLeadAuthor(actor.personId, proposal);
    const items: SplittingView[] = [];
    for (const row of rows) items.push(await this.view(row, actor, leads));
    return { items, maySplit: leads && proposalCan('split', proposal) };
  }

  private async view(row: Row, { cityId }: Actor, leads: boolean): Promise<SplittingView> {
    const { id, why, state, asksMe, myParts } = row;
    const parts: PartView[] = [];
    for (const { text, moves } of row.parts)
      parts.push({
        text: amendableFields.flatMap((field) => (text[field] === null ? [] : [{ field, text: text[field] }])),
        moves: await namedMoves(this.db, cityId, row, moves),
      });
    return {
      id,
      why,
      state,
      asksMe,
      myParts,
      parts,
      at: row.askedAt.toISOString(),
      closesAt: state === 'asked' ? row.closesAt.toISOString() : null,
      closedAt: row.closedAt?.toISOString() ?? null,
      mayTakeBack: leads && state === 'asked',
    };
  }
}
