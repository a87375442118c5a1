import type { CouncilStep } from '@madang/accountability';
import type { CalendarDate, CityId, CommitmentId, LineCode, PersonId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, OnColumn, TextColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';
import { CommitmentRow } from '../planning/commitment.entity.js';

/** An amount as it is kept in a list: minor units as a decimal string. */
export interface StoredAmount {
  readonly line: LineCode;
  readonly minor: string;
}

export interface StoredVotes {
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
}

/** What the council did with a promise. Never changed: what it does later stands below. */
@Entity('council_act')
@Index(['cityId', 'commitmentId', 'recordedAt'])
@ForeignKey(() => CommitmentRow, ['cityId', 'commitmentId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'recordedBy'], ['cityId', 'id'])
export class CouncilActRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') commitmentId: CommitmentId;
  @TextColumn() step: CouncilStep;
  @OnColumn() decidedOn: CalendarDate;
  @TextColumn() body: string;
  @TextColumn() language: Language;
  @TextColumn({ nullable: true }) note: string | null;
  @TextColumn({ nullable: true }) minutes: string | null;
  @Column('jsonb', { nullable: true }) votes: StoredVotes | null;
  @Column('jsonb') amounts: StoredAmount[];
  @AtColumn() recordedAt: Date;
  @Column('uuid', { nullable: true }) recordedBy: PersonId | null;
}
