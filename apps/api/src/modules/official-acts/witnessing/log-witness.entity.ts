import type { CityId } from '@madang/basics';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { CityRow } from '../../cities/city.entity.js';

/** Somebody who is not the city, and signs that they saw its log grow. Whoever was named once stays on the list. */
@Entity('log_witness')
@Index(['cityId', 'name'], { unique: true, where: 'dismissed_at is null' })
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class LogWitnessRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: string;
  /** As it signs: a web address without its scheme. */
  @TextColumn() name: string;
  /** Ed25519, 32 bytes. */
  @Column('bytea') publicKey: Buffer;
  /** Who that is, for everybody. */
  @TextColumn() who: string;
  /** Where it is published that the city listens to it. */
  @TextColumn() publishedRule: string;
  @AtColumn() namedAt: Date;
  @AtColumn({ nullable: true }) dismissedAt: Date | null;
  @TextColumn({ nullable: true }) dismissedBecause: string | null;
}
