import type { CityId } from '@madang/basics';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { LogCheckpointRow } from '../log-checkpoint.entity.js';
import { LogWitnessRow } from './log-witness.entity.js';

/** That a witness saw the log at this size, and that it had only grown since the time before. The first of each witness is kept. */
@Entity('log_cosignature')
@Index(['cityId', 'witnessId', 'size'])
@ForeignKey(() => LogCheckpointRow, ['cityId', 'size'], ['cityId', 'size'])
@ForeignKey(() => LogWitnessRow, ['cityId', 'witnessId'], ['cityId', 'id'])
export class LogCosignatureRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('integer') size: number;
  @PrimaryColumn('uuid') witnessId: string;
  /** As it stands below the checkpoint. */
  @TextColumn() line: string;
  /** The witness's own clock. */
  @AtColumn() seenAt: Date;
}
