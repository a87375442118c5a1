import type { CityId, LineCode } from '@madang/basics';
import type { TagField } from '@madang/rights';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../../platform/database/columns.js';
import { TaggingRow } from './tagging.entity.js';

/** What one act said of one line. Kept for good, so that any act can be taken back and everybody can read what it did. */
@Entity('tagged_line')
@Index(['cityId', 'code', 'field'])
@ForeignKey(() => TaggingRow, ['cityId', 'taggingId'], ['cityId', 'id'])
export class TaggedLineRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') taggingId: string;
  @PrimaryColumn('text') code: LineCode;
  @PrimaryColumn('text') field: TagField;
  /** Null takes back what the city had said. */
  @TextColumn({ nullable: true }) value: string | null;
}
