import type { HearingOutcome } from '@madang/accountability';
import type { AppealId, CityId, HearingDecisionId, PersonId, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../platform/database/columns.js';
import { PersonRow } from '../people/person.entity.js';
import { ProposalRow } from '../proposals/proposal.entity.js';
import { AppealRow } from './appeal.entity.js';

/** What the committee or the ombudsperson decided, with its reasons; never changed. */
@Entity('hearing_decision')
@Index(['cityId', 'proposalId', 'decidedAt'])
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => AppealRow, ['cityId', 'appealId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'decidedById'], ['cityId', 'id'])
export class HearingDecisionRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: HearingDecisionId;
  @Column('uuid') proposalId: ProposalId;
  /** The linked appeal that was decided on; null where it was the proposal itself. */
  @Column('uuid', { nullable: true }) appealId: AppealId | null;
  @TextColumn() by: 'committee' | 'ombudsperson';
  /** Who pressed the button: for the city's own record, never shown. */
  @Column('uuid') decidedById: PersonId;
  @TextColumn() outcome: HearingOutcome;
  @TextColumn() text: string;
  @TextColumn() language: Language;
  @AtColumn() decidedAt: Date;
}
