import type { CityId, ClaimId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ClaimRow } from './claim.entity.js';

/** The key of one claim, itself sealed with a key that lies outside the database. Without this row nobody reads the claim again. */
@Entity('claim_key')
@ForeignKey(() => ClaimRow, ['cityId', 'claimId'], ['cityId', 'id'])
export class ClaimKeyRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') claimId: ClaimId;
  @Column('bytea') sealed: Buffer;
}
