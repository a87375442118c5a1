import type { CityId, ElectionId } from '@madang/basics';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../platform/database/columns.js';
import { ElectionRow } from './election.entity.js';

/** The ballots as everyone may read them: written once, when the box closes and before anybody has counted. */
@Entity('ballot_file')
@ForeignKey(() => ElectionRow, ['cityId', 'electionId'], ['cityId', 'id'])
export class BallotFileRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') electionId: ElectionId;
  /** A Pabulib file. */
  @TextColumn() content: string;
  /** SHA-256 of the content, in hexadecimal. */
  @TextColumn() digest: string;
}
