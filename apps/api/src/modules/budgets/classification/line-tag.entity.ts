import type { CityId, LineCode } from '@madang/basics';
import type { TagField } from '@madang/rights';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../../platform/database/columns.js';
import { TaggingRow } from './tagging.entity.js';

/**
 * What the city says of a line today: what the latest act said that nobody has taken back. By the line's code, which is the same
 * in every version: next year's line has its tags from the first day, and two years are never compared by two readings.
 */
@Entity('line_tag')
@ForeignKey(() => TaggingRow, ['cityId', 'taggingId'], ['cityId', 'id'])
export class LineTagRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('text') code: LineCode;
  @PrimaryColumn('text') field: TagField;
  @TextColumn() value: string;
  /** The act that said it. */
  @Column('uuid') taggingId: string;
}
