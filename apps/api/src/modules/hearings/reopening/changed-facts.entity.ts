import type { CalendarDate, CityId, PersonId, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, OnColumn, TextColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';
import { ProposalRow } from '../../proposals/proposal.entity.js';

/** What has changed since a proposal was refused, and where that can be read: why the refusal was opened again. */
@Entity('changed_facts')
@Index(['cityId', 'proposalId', 'namedAt'])
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'namedById'], ['cityId', 'id'])
export class ChangedFactsRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') proposalId: ProposalId;
  @TextColumn() by: 'resident' | 'staff';
  /** Who named them: never shown. */
  @Column('uuid') namedById: PersonId;
  @OnColumn() since: CalendarDate;
  @TextColumn() text: string;
  @TextColumn() language: Language;
  @TextColumn() source: string;
  @AtColumn() namedAt: Date;
}
