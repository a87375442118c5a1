import type { CityId } from '@madang/basics';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../platform/database/columns.js';

/** A state of the log that was signed. Every one of them is kept and published. */
@Entity('log_checkpoint')
export class LogCheckpointRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('integer') size: number;
  @Column('bytea') root: Buffer;
  @TextColumn() note: string;
  @AtColumn() signedAt: Date;
}
