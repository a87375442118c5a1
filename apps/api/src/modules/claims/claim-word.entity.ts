import type { CityId, ClaimId } from '@madang/basics';
import type { ClaimWordKind } from '@madang/contracts/claims';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../platform/database/columns.js';
import { ClaimRow } from './claim.entity.js';

/** One thing said in a claim, sealed with the claim's own key. */
@Entity('claim_word')
@ForeignKey(() => ClaimRow, ['cityId', 'claimId'], ['cityId', 'id'])
export class ClaimWordRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') claimId: ClaimId;
  @PrimaryColumn('integer') number: number;
  @TextColumn() kind: ClaimWordKind;
  @AtColumn() at: Date;
  @Column('bytea') sealed: Buffer;
}
