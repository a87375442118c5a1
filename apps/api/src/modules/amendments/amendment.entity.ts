import type { AmendmentId, BudgetVersionId, CityId, LineCode, PersonId, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import type { AmendmentState, CoverReason, TextChange } from '@madang/participation';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../platform/database/columns.js';
import { BudgetVersionRow } from '../budgets/budget-version.entity.js';
import { PersonRow } from '../people/person.entity.js';
import { ProposalRow } from '../proposals/proposal.entity.js';

interface StoredMove {
  readonly line: LineCode;
  readonly minor: string;
}

/** Money that somebody would have differently: what it found, and what it asks for. */
export interface StoredMoneyChange {
  readonly before: readonly StoredMove[];
  readonly after: readonly StoredMove[];
}

/** What somebody asks to have changed in a public proposal, and what became of that. */
@Entity('amendment')
@Index(['cityId', 'proposalId', 'createdAt'])
@Index(['cityId', 'writerId', 'createdAt'])
@Index(['cityId', 'closesAt'], { where: "state = 'asked'" })
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'writerId'], ['cityId', 'id'])
@ForeignKey(() => BudgetVersionRow, ['cityId', 'beforeVersionId'], ['cityId', 'id'])
@ForeignKey(() => BudgetVersionRow, ['cityId', 'afterVersionId'], ['cityId', 'id'])
export class AmendmentRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: AmendmentId;
  @Column('uuid') proposalId: ProposalId;
  /** Whoever asks for it; not always the author. */
  @Column('uuid') writerId: PersonId;
  @TextColumn() why: string;
  @TextColumn() language: Language;
  @Column('jsonb') text: readonly TextChange[];
  @Column('jsonb', { nullable: true }) money: StoredMoneyChange | null;
  /** The budget that the moves it found are bound to, and the one of those it asks for. */
  @Column('uuid', { nullable: true }) beforeVersionId: BudgetVersionId | null;
  @Column('uuid', { nullable: true }) afterVersionId: BudgetVersionId | null;
  @TextColumn() state: AmendmentState;
  @TextColumn({ nullable: true }) reason: string | null;
  @AtColumn() createdAt: Date;
  /** Supporters who backed the proposal by then are asked until `closesAt`. */
  @AtColumn({ nullable: true }) askedAt: Date | null;
  @AtColumn({ nullable: true }) closesAt: Date | null;
  @AtColumn({ nullable: true }) decidedAt: Date | null;
  @AtColumn({ nullable: true }) coveredAt: Date | null;
  @TextColumn({ nullable: true }) coveredFor: CoverReason | null;
  @Column('integer', { nullable: true }) inFavour: number | null;
  @Column('integer', { nullable: true }) against: number | null;
}
