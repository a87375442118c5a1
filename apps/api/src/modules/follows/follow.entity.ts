import type { CityId, PersonId } from '@madang/basics';
import type { FollowedKind } from '@madang/contracts/follows';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn } from '../../platform/database/columns.js';
import { PersonRow } from '../people/person.entity.js';

/** A person wants to hear of one thing. Who follows what is nobody's business but theirs: no list of followers exists. */
@Entity('follow')
@Index(['cityId', 'kind', 'key'])
@ForeignKey(() => PersonRow, ['cityId', 'personId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class FollowRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') personId: PersonId;
  @PrimaryColumn('text') kind: FollowedKind;
  /** The id of a proposal, the code of anything else. */
  @PrimaryColumn('text') key: string;
  @AtColumn() since: Date;
}
