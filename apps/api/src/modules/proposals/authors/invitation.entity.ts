import type { CityId, InvitationId, PersonId, ProposalId } from '@madang/basics';
import type { InvitationState } from '@madang/contracts/authors';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';
import { ProposalRow } from '../proposal.entity.js';

/** A link that lets one person write along, once. The link itself is never stored, nor is the address that it was mailed to. */
@Entity('author_invitation')
@Unique(['cityId', 'tokenHash'])
@Index(['cityId', 'proposalId', 'createdAt'])
@Index(['cityId', 'invitedById', 'createdAt'])
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'invitedById'], ['cityId', 'id'])
@ForeignKey(() => PersonRow, ['cityId', 'personId'], ['cityId', 'id'])
export class AuthorInvitationRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: InvitationId;
  @Column('uuid') proposalId: ProposalId;
  @Column('uuid') invitedById: PersonId;
  /** SHA-256 of what stands in the link. */
  @TextColumn() tokenHash: string;
  /** Mailed to an address: only whoever has it may accept, and the link is shown to nobody. */
  @Column('boolean') byMail: boolean;
  /** Whom it was mailed to, where somebody here has that address; else, in the end, whoever answered it. */
  @Column('uuid', { nullable: true }) personId: PersonId | null;
  @TextColumn() state: InvitationState;
  @AtColumn() createdAt: Date;
  @AtColumn() expiresAt: Date;
  @AtColumn({ nullable: true }) answeredAt: Date | null;
}
