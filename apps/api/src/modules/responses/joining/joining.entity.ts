import type { CityId, JoiningId, PersonId, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import type { JoiningState } from '@madang/participation';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';
import { ProposalRow } from '../../proposals/proposal.entity.js';

/** The city asks the authors of two proposals whether it may answer one by joining it with the other. */
@Entity('joining')
@Index(['cityId', 'proposalId'], { unique: true, where: "state in ('asked', 'agreed')" })
@Index(['cityId', 'proposalId', 'askedAt'])
@Index(['cityId', 'otherId', 'askedAt'])
@Index(['cityId', 'closesAt'], { where: "state = 'asked'" })
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => ProposalRow, ['cityId', 'otherId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'askedById'], ['cityId', 'id'])
export class JoiningRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: JoiningId;
  /** The one that would be answered so. */
  @Column('uuid') proposalId: ProposalId;
  /** The one with which it would be joined, and which goes on. */
  @Column('uuid') otherId: ProposalId;
  /** Who pressed the button: for the city's own record, never shown. */
  @Column('uuid') askedById: PersonId;
  @TextColumn() why: string;
  @TextColumn() language: Language;
  @TextColumn() state: JoiningState;
  @AtColumn() askedAt: Date;
  @AtColumn() closesAt: Date;
  @AtColumn({ nullable: true }) closedAt: Date | null;
}
