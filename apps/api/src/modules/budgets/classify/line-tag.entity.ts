import type { CityId, LineCode } from '@madang/basics';
import type { TagField } from '@madang/contracts/line-tags';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../../platform/database/columns.js';
import { TaggingRow } from './tagging.entity.js';

/**
 * What staff have said of a line beside the published versions, which never change. By line code, so that next year's line
 * has it as well. Each act keeps its rows; the one that counts is that of the latest act not taken back.
 */
@Entity('line_tag')
@Index(['cityId', 'code', 'field'], { unique: true, where: 'current' })
@ForeignKey(() => TaggingRow, ['cityId', 'taggingId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class LineTagRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') taggingId: string;
  @PrimaryColumn('text') code: LineCode;
  @TextColumn() field: TagField;
  /** Null says that the line has none, whatever its file says. */
  @TextColumn({ nullable: true }) value: string | null;
  /** Whether this is what counts for the line today. */
  @Column('boolean') current: boolean;
}
