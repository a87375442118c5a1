import type { CalendarDate, CityId, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OnColumn, TextColumn } from '../../../platform/database/columns.js';
import { ProposalRow } from '../../proposals/proposal.entity.js';

/** The one extension that an answer can get, with the reason that everybody reads. */
@Entity('answer_extension')
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class AnswerExtensionRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') proposalId: ProposalId;
  @OnColumn() extendedOn: CalendarDate;
  @OnColumn() fromOn: CalendarDate;
  @OnColumn() untilOn: CalendarDate;
  @TextColumn() reason: string;
  @TextColumn() language: Language;
}
