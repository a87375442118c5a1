import type { Brand, CalendarDate, CityId, PersonId, ProposalId } from '@madang/basics';
import type { DeliveryState } from '@madang/contracts/deliveries';
import type { Language } from '@madang/contracts/wire';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, MinorColumn, OnColumn, TextColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';
import { ProposalRow } from '../../proposals/proposal.entity.js';

export type DeliveryReportId = Brand<string, 'DeliveryReportId'>;

/** What the city said about keeping a promise, at one moment. Amounts are in the city's currency. */
@Entity('delivery_report')
@Index(['cityId', 'proposalId', 'reportedAt'])
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'reportedBy'], ['cityId', 'id'])
export class DeliveryReportRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: DeliveryReportId;
  @Column('uuid') proposalId: ProposalId;
  @AtColumn() reportedAt: Date;
  @Column('uuid', { nullable: true }) reportedBy: PersonId | null;
  @TextColumn() state: DeliveryState;
  @TextColumn() note: string;
  @TextColumn() language: Language;
  @MinorColumn({ nullable: true }) spentMinor: bigint | null;
  @MinorColumn({ nullable: true }) promisedMinor: bigint | null;
  @OnColumn({ nullable: true }) promisedOn: CalendarDate | null;
  @OnColumn({ nullable: true }) happenedOn: CalendarDate | null;
  @TextColumn({ nullable: true }) place: string | null;
}
