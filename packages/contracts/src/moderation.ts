import './metadata.js';
import { appealStates, placeKinds, type AppealState, type PlaceKind } from '@madang/participation';
import { IsIn, IsRFC3339, IsString, Matches } from 'class-validator';
import { OrNull, textLanguagePattern } from './wire.js';

export const thingVerdicts = ['keep', 'warn', 'cover'] as const;

export type ThingVerdictCode = (typeof thingVerdicts)[number];

/** Where words stand: the proposal that they are, or are about, or the debate in which they were said. */
export class PlaceView {
  @IsIn(placeKinds)
  readonly kind: PlaceKind;

  /** The reference of a proposal, the id of a debate. */
  @IsString()
  readonly key: string;

  @IsString()
  readonly title: string;

  @Matches(textLanguagePattern)
  readonly language: string;
}

export class AppealStandingView {
  @IsIn(appealStates)
  readonly state: AppealState;

  @IsRFC3339()
  readonly at: string;

  /** Without an answer by then, the words come back. */
  @IsRFC3339()
  readonly dueAt: string;

  @OrNull()
  @IsRFC3339()
  readonly decidedAt: string | null;
}
