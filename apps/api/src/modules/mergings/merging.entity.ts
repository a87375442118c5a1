import type { BudgetVersionId, CityId, LineCode, MergingId, PersonId, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import type { MergingState, TextChange } from '@madang/participation';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../platform/database/columns.js';
import { BudgetVersionRow } from '../budgets/budget-version.entity.js';
import { PersonRow } from '../people/person.entity.js';
import { ProposalRow } from '../proposals/proposal.entity.js';

/** A move as plain JSON. */
export interface MoveThen {
  readonly line: LineCode;
  readonly minor: string;
}

/** An offer that one proposal goes into another, and what became of it. */
@Entity('merging')
@Index(['cityId', 'fromId', 'createdAt'])
@Index(['cityId', 'intoId', 'createdAt'])
@Index(['cityId', 'offeredById', 'createdAt'])
@Index(['cityId', 'closesAt'], { where: "state in ('offered', 'asked')" })
@ForeignKey(() => ProposalRow, ['cityId', 'fromId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => ProposalRow, ['cityId', 'intoId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'offeredById'], ['cityId', 'id'])
@ForeignKey(() => BudgetVersionRow, ['cityId', 'budgetVersionId'], ['cityId', 'id'])
export class MergingRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: MergingId;
  @Column('uuid') fromId: ProposalId;
  @Column('uuid') intoId: ProposalId;
  /** The author of one side, or a facilitator who suggests it to both. */
  @Column('uuid') offeredById: PersonId;
  @Column('boolean') byFacilitator: boolean;
  @TextColumn() why: string;
  @TextColumn() language: Language;
  /** What would read otherwise in the one that takes the other in, and what it would ask for; what it found stands beside. */
  @Column('jsonb') text: readonly TextChange[];
  @Column('jsonb', { nullable: true }) money: { readonly before: readonly MoveThen[]; readonly after: readonly MoveThen[] } | null;
  @Column('jsonb') fromMoves: readonly MoveThen[];
  /** The budget that the moves of both were bound to. */
  @Column('uuid', { nullable: true }) budgetVersionId: BudgetVersionId | null;
  @AtColumn({ nullable: true }) fromAgreedAt: Date | null;
  @AtColumn({ nullable: true }) intoAgreedAt: Date | null;
  @TextColumn() state: MergingState;
  @TextColumn({ nullable: true }) reason: string | null;
  @AtColumn() createdAt: Date;
  @AtColumn({ nullable: true }) askedAt: Date | null;
  /** While it is offered: when the offer falls away; while supporters are asked: until when. */
  @AtColumn() closesAt: Date;
  @AtColumn({ nullable: true }) closedAt: Date | null;
  /** How many of those who backed the one that took it in were asked, and what they said. */
  @Column('integer', { default: 0 }) asked: number;
  @Column('integer', { nullable: true }) inFavour: number | null;
  @Column('integer', { nullable: true }) against: number | null;
  /** Supporters of the one that went in: how many went along, and how many stayed with it. */
  @Column('integer', { nullable: true }) moved: number | null;
  @Column('integer', { nullable: true }) stayed: number | null;
}
