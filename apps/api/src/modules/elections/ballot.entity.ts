import type { CityId, ElectionId } from '@madang/basics';
import type { ProjectId } from '@madang/participation';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../platform/database/columns.js';
import { ElectionRow } from './election.entity.js';

/**
 * One person's marked choices. No person, no time and no id that counts up stand here; the key is a digest that nobody can
 * make without the installation's secret. Whoever adds a column to this table takes something away from the voters.
 */
@Entity('ballot')
@ForeignKey(() => ElectionRow, ['cityId', 'electionId'], ['cityId', 'id'])
export class BallotRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') electionId: ElectionId;
  @PrimaryColumn('text') voterKey: string;
  /** Numbered by the voter's own device; the highest counts. */
  @Column('integer') revision: number;
  @TextColumn({ array: true }) choices: ProjectId[];
}
