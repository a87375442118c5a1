import type { CityId, PersonId, ProposalId } from '@madang/basics';
import type { ThingKind } from '@madang/participation';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';

/** That somebody published a text, for a day: to count what new accounts write, and to see when many say the same. */
@Entity('contribution')
@Index(['cityId', 'at'])
@Index(['cityId', 'personId'])
@Index(['cityId', 'alike', 'at'], { where: 'alike is not null' })
@ForeignKey(() => PersonRow, ['cityId', 'personId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class ContributionRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') personId: PersonId;
  @TextColumn() kind: ThingKind;
  @Column('uuid') thingId: string;
  @Column('uuid', { nullable: true }) proposalId: ProposalId | null;
  /** A digest of its words; null where they are too few to be compared. */
  @TextColumn({ nullable: true }) alike: string | null;
  @AtColumn() at: Date;
}
