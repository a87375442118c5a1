import type { CityId, ProposalId } from '@madang/basics';
import type { HarmGround, RightCode } from '@madang/rights';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AtColumn } from '../../platform/database/columns.js';
import { ProposalRow } from '../proposals/proposal.entity.js';

/** Residents see harm to a right. Once raised it stays: no vote, no later rating and no office can take it down. */
@Entity('harm_flag')
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class HarmFlagRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') proposalId: ProposalId;
  @PrimaryColumn('text') rightCode: RightCode;
  @Column('jsonb') grounds: readonly HarmGround[];
  @AtColumn() raisedAt: Date;
}
