import type { Brand, CityId } from '@madang/basics';
import type { CheckInputView, CheckValueView, MissingCheckInputView } from '@madang/contracts/checks';
import type { CheckId, Level, RightCode } from '@madang/rights';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../../platform/database/columns.js';
import { CheckRunRow, type CheckRunId } from './check-run.entity.js';

export type FindingId = Brand<string, 'FindingId'>;

/** A check's answer with everything that it rests on, kept as it was, so that anybody can work it out again. */
@Entity('finding')
@Index(['cityId', 'runId'])
@Index(['cityId', 'checkId'])
@ForeignKey(() => CheckRunRow, ['cityId', 'runId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class FindingRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: FindingId;
  @Column('uuid') runId: CheckRunId;
  /** Findings of one run in the order in which they were asked for. */
  @Column('integer') place: number;
  @TextColumn() checkId: CheckId;
  @Column('integer') checkVersion: number;
  @TextColumn() level: Level;
  @TextColumn() say: string;
  @TextColumn({ nullable: true }) right: RightCode | null;
  @TextColumn({ nullable: true }) district: string | null;
  @TextColumn({ nullable: true }) groupCode: string | null;
  @TextColumn({ nullable: true }) indicator: string | null;
  @TextColumn({ nullable: true }) name: string | null;
  @Column('jsonb') inputs: CheckInputView[];
  @Column('jsonb') values: CheckValueView[];
  @Column('jsonb') missing: MissingCheckInputView[];
  /** The numbers that parted the levels when it ran. */
  @Column('jsonb') bounds: number[];
}
