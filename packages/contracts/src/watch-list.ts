import './metadata.js';
import { rightCodes, type RightCode } from '@madang/rights';
import { IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { IsDay, languages, NestedList, OrNull, type Language } from './wire.js';

/** A proposal whose answer never came, a promise that stands still, what the ombudsperson recommended. */
export const watchedKinds = ['answer', 'promise', 'recommendation'] as const;
export type WatchedKind = (typeof watchedKinds)[number];

/** Why it stands there: taken to the end without an answer; no report on a promise; no reply; accepted and not done. */
export const watchedReasons = ['unanswered', 'stalled', 'silent', 'unkept'] as const;
export type WatchedReason = (typeof watchedReasons)[number];

export class WatchListFilter {
  /** Of the words around the entries, which keep their own. */
  @IsOptional()
  @IsIn(languages)
  language?: Language;
}

export class WatchedView {
  /** The same for as long as it stands there; what comes back later is a new entry. */
  @IsString()
  readonly id: string;

  @IsIn(watchedKinds)
  readonly kind: WatchedKind;

  @IsIn(watchedReasons)
  readonly reason: WatchedReason;

  /** Of the proposal; null for a recommendation. */
  @OrNull()
  @IsString()
  readonly reference: string | null;

  @IsString()
  readonly title: string;

  @IsIn(languages)
  readonly language: Language;

  /** Of a recommendation. */
  @OrNull()
  @IsIn(rightCodes)
  readonly right: RightCode | null;

  @OrNull()
  @IsString()
  readonly office: string | null;

  /** The day on which it came here. */
  @IsDay()
  readonly since: string;

  @IsInt()
  readonly days: number;

  /** Whole address of the page that tells more. */
  @IsString()
  readonly page: string;
}

/** What a city leaves in silence or undone, for other cities and whoever watches over rights. The longest first. */
export class WatchListView {
  @IsDay()
  readonly on: string;

  @IsString()
  readonly city: string;

  /** Address of the terms under which it may be used. */
  @IsString()
  readonly licence: string;

  @NestedList(() => WatchedView)
  readonly items: WatchedView[];
}
