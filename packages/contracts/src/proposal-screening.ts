import './metadata.js';
import { screeningReasons, type ScreeningReason } from '@madang/participation';
import { IsIn, IsOptional, IsRFC3339, IsString, Length } from 'class-validator';
import { ProposalCardView } from './proposal-lists.js';
import { NestedList } from './wire.js';

export class ScreeningBody {
  @IsIn(['publish', 'send_back'])
  verdict: 'publish' | 'send_back';

  @IsOptional()
  @IsIn(Object.keys(screeningReasons))
  reason?: ScreeningReason;

  @IsOptional()
  @IsString()
  @Length(1, 1000)
  passage?: string;
}

export class ScreeningQueueView {
  @NestedList(() => ProposalCardView)
  readonly items: ProposalCardView[];
}

/** Why a text came back from the check, and the passage that it is about. */
export class SentBackView {
  @IsRFC3339()
  readonly at: string;

  @IsIn(Object.keys(screeningReasons))
  readonly reason: ScreeningReason;

  @IsString()
  readonly passage: string;
}
