import type { CityId, DebateId, PersonId } from '@madang/basics';
import type { Stance } from '@madang/participation';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../platform/database/columns.js';
import { PersonRow } from '../people/person.entity.js';
import { DebateStatementRow } from './debate-statement.entity.js';

/** What one person says to one statement. It carries no time: the order of stances is nobody's business. */
@Entity('stance')
@Index(['cityId', 'personId'])
@ForeignKey(() => DebateStatementRow, ['cityId', 'debateId', 'number'], ['cityId', 'debateId', 'number'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'personId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class StanceRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') debateId: DebateId;
  @PrimaryColumn('uuid') personId: PersonId;
  @PrimaryColumn('integer') number: number;
  @TextColumn() stance: Stance;
}
