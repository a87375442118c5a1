import type { ClaimCase, ClaimFinding, ClaimState } from '@madang/accountability';
import type { CalendarDate, CityId, ClaimId, LineCode, ProposalId } from '@madang/basics';
import type { ClaimSubject } from '@madang/contracts/claim-subjects';
import type { RightCode } from '@madang/rights';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, OnColumn, TextColumn } from '../../platform/database/columns.js';
import { CityRow } from '../cities/city.entity.js';
import { ProposalRow } from '../proposals/proposal.entity.js';

/**
 * A claim about a right, without a word of it and without a person: who claims is a pseudonym that the database alone cannot undo, and
 * everything said lies sealed in `claim_word`. What a confidential claim is about is sealed as well.
 */
@Entity('claim')
@Index(['cityId', 'claimant'])
@Index(['cityId', 'nextAt'], { where: 'next_at is not null' })
@Index(['cityId', 'proposalId'], { where: 'proposal_id is not null' })
@ForeignKey(() => CityRow, ['cityId'], ['id'])
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'])
export class ClaimRow implements ClaimCase {
  @PrimaryColumn('uuid') cityId: CityId;
  /** Random: an id that tells when it was made would tell of a confidential claim. */
  @PrimaryColumn('uuid') id: ClaimId;
  @TextColumn() claimant: string;
  @Column('boolean') confidential: boolean;
  @TextColumn() about: ClaimSubject;
  @TextColumn() right: RightCode;
  /** What an open claim is about: one of the two. */
  @Column('uuid', { nullable: true }) proposalId: ProposalId | null;
  @TextColumn({ nullable: true }) lineCode: LineCode | null;
  @TextColumn() state: ClaimState;
  @OnColumn({ nullable: true }) dueOn: CalendarDate | null;
  @OnColumn() findBy: CalendarDate;
  @TextColumn({ nullable: true }) finding: ClaimFinding | null;
  @AtColumn() filedAt: Date;
  @AtColumn({ nullable: true }) closedAt: Date | null;
  /** When the clock does something about it next. */
  @AtColumn({ nullable: true }) nextAt: Date | null;
  /** Whether something happened since the claimant looked. */
  @Column('boolean', { default: false }) news: boolean;
  /** How many rows it has in `claim_word`. */
  @Column('integer') words: number;
}
