import type { CityId } from '@madang/basics';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PriorityGroupRow } from '../cities/groups/priority-group.entity.js';

/**
 * What somebody says for themselves alone: that they belong to a group which the city must hear first. The holder is a pseudonym
 * that the database alone cannot undo, no row holds a time, and none points to a person.
 */
@Entity('belonging')
@ForeignKey(() => PriorityGroupRow, ['cityId', 'groupCode'], ['cityId', 'code'])
export class BelongingRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('text') holder: string;
  @PrimaryColumn('text') groupCode: string;
}
