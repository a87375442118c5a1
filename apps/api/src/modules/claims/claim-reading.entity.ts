import type { Brand, CityId, ClaimId, PersonId } from '@madang/basics';
import type { ReadingReason } from '@madang/contracts/claim-bodies';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../platform/database/columns.js';
import { PersonRow } from '../people/person.entity.js';
import { ClaimRow } from './claim.entity.js';

export type ClaimReadingId = Brand<string, 'ClaimReadingId'>;

/** Somebody other than the claimant opened the file: who, when and why, for the claimant to see. Rows are added and never changed. */
@Entity('claim_reading')
@Index(['cityId', 'claimId', 'at'])
@ForeignKey(() => ClaimRow, ['cityId', 'claimId'], ['cityId', 'id'])
@ForeignKey(() => PersonRow, ['cityId', 'readerId'], ['cityId', 'id'])
export class ClaimReadingRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: ClaimReadingId;
  @Column('uuid') claimId: ClaimId;
  @Column('uuid') readerId: PersonId;
  @AtColumn() at: Date;
  @TextColumn() why: ReadingReason;
}
