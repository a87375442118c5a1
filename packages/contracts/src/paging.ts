import './metadata.js';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { NestedList, OrNull } from './wire.js';

/** What every list takes: an opaque place to go on from, and how many at most. */
export class PageFilter {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

export interface Page<T> {
  readonly items: T[];
  /** Null on the last page. */
  readonly nextCursor: string | null;
}

/** The view class of a list: `export class ProposalPage extends PageOf(() => ProposalCardView) {}`. */
export function PageOf<T extends object>(item: () => new () => T): new () => Page<T> {
  class OnePage implements Page<T> {
    @NestedList(item)
    readonly items: T[];

    @OrNull()
    @IsString()
    readonly nextCursor: string | null;
  }
  return OnePage;
}
