import './metadata.js';
import { digestRhythms, type DigestRhythm } from '@madang/participation';
import { IsBoolean, IsIn, IsInt, IsObject, IsRFC3339, IsString, IsUUID, Matches } from 'class-validator';
import { PageOf } from './paging.js';
import { IsTextMap, languages, Nested, NestedList, OrNull, textLanguagePattern, type Language } from './wire.js';

/** What can be followed. The budget has no key of its own: it is followed as `all`. */
export const followedKinds = ['proposal', 'line', 'right', 'district', 'budget', 'debate'] as const;

export type FollowedKind = (typeof followedKinds)[number];

export class FollowView {
  @IsIn(followedKinds)
  readonly kind: FollowedKind;

  /** The reference of a proposal, the code of a line, right or district, `all` for the budget. */
  @IsString()
  readonly key: string;

  /** Its own name; null where it has none any more. */
  @OrNull()
  @IsString()
  readonly name: string | null;

  /** Of the name, where a resident wrote it. */
  @OrNull()
  @Matches(textLanguagePattern)
  readonly language: string | null;

  @IsRFC3339()
  readonly since: string;
}

export class FollowsView {
  @NestedList(() => FollowView)
  readonly items: FollowView[];

  @IsIn(digestRhythms)
  readonly digest: DigestRhythm;
}

/** Whether this reader follows one thing. */
export class FollowingView {
  @IsBoolean()
  readonly following: boolean;
}

export class DigestBody {
  @IsIn(digestRhythms)
  rhythm: DigestRhythm;
}

export class NoticedProposalView {
  @IsString()
  readonly reference: string;

  @IsString()
  readonly title: string;

  @IsIn(languages)
  readonly language: Language;
}

/** Something that happened to what one follows. */
export class NoticeView {
  @IsUUID()
  readonly id: string;

  @IsRFC3339()
  readonly at: string;

  /** What happened, such as `proposal.moved`. */
  @IsString()
  readonly name: string;

  @IsObject()
  readonly facts: Readonly<Record<string, unknown>>;

  /** Why it is told. */
  @IsIn(followedKinds)
  readonly kind: FollowedKind;

  @IsString()
  readonly key: string;

  @OrNull()
  @Nested(() => NoticedProposalView)
  readonly proposal: NoticedProposalView | null;

  @IsBoolean()
  readonly read: boolean;
}

/** The newest first. */
export class NoticePage extends PageOf(() => NoticeView) {
  @IsInt()
  readonly unread: number;
}

/** Whose digest a link stops, without saying whose: the city alone. */
export class DigestStopView {
  @IsTextMap()
  readonly city: Readonly<Record<string, string>>;

  @IsIn(digestRhythms)
  readonly rhythm: DigestRhythm;
}
