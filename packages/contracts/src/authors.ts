import './metadata.js';
import { IsBoolean, IsEmail, IsIn, IsInt, IsOptional, IsRFC3339, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { AuthorView } from './proposal-names.js';
import { Nested, NestedList, OrNull, textLanguagePattern } from './wire.js';

export const invitationStates = ['open', 'accepted', 'declined', 'taken_back'] as const;

export type InvitationState = (typeof invitationStates)[number];

/** Somebody is asked to write along: by a link that the author hands on, or by a mail. */
export class InvitationBody {
  /** The answer is the same whether or not somebody here has this address. */
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string;
}

export class InvitationMadeView {
  @IsUUID()
  readonly id: string;

  /** What the link is made of; shown this once. Null where it was mailed: only whoever has the address may accept. */
  @OrNull()
  @IsString()
  readonly token: string | null;
}

export const invitationTokenPattern = /^[\w-]{43}$/;

export class InvitationFilter {
  @Matches(invitationTokenPattern)
  token: string;
}

export class InvitationAnswerBody {
  @Matches(invitationTokenPattern)
  token: string;

  @IsBoolean()
  accept: boolean;
}

/** What somebody who holds the link is told before they say yes or no. */
export class InvitationView {
  /** The reference of the proposal, or its id as long as it is a draft. */
  @IsString()
  readonly proposal: string;

  @IsString()
  readonly title: string;

  @Matches(textLanguagePattern)
  readonly language: string;

  @Nested(() => AuthorView)
  readonly invitedBy: AuthorView;

  @IsRFC3339()
  readonly expiresAt: string;

  /** Whether this reader writes along already. */
  @IsBoolean()
  readonly mine: boolean;
}

export class OneAuthorView extends AuthorView {
  /** Names them in what the author who leads may do; says nothing else about them. */
  @IsString()
  readonly key: string;

  @IsBoolean()
  readonly leads: boolean;

  /** Whether this is the reader. */
  @IsBoolean()
  readonly me: boolean;
}

/** For the author who leads: whom they asked. */
export class SentInvitationView {
  @IsUUID()
  readonly id: string;

  @IsRFC3339()
  readonly at: string;

  @IsRFC3339()
  readonly expiresAt: string;

  @IsBoolean()
  readonly byMail: boolean;

  @IsIn(invitationStates)
  readonly state: InvitationState;
}

export class AuthorsView {
  /** The one who leads first. */
  @NestedList(() => OneAuthorView)
  readonly items: OneAuthorView[];

  /** Empty for everybody but the author who leads. The newest first. */
  @NestedList(() => SentInvitationView)
  readonly invitations: SentInvitationView[];

  /** How many may write along at most. */
  @IsInt()
  readonly most: number;

  @IsBoolean()
  readonly mayInvite: boolean;

  /** Whether this reader may go on with what was withdrawn. */
  @IsBoolean()
  readonly mayAdopt: boolean;
}

/** The co-author who is to lead. */
export class LeadBody {
  @IsString()
  @MaxLength(100)
  key: string;
}
