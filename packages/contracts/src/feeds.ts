import './metadata.js';
import { IsIn, IsOptional } from 'class-validator';
import { ProposalExportFilter } from './proposal-exports.js';
import { languages, type Language } from './wire.js';

/** What has a feed of its own: everything that can be followed but the budget, whose versions have theirs. */
export const feedKinds = ['proposal', 'line', 'right', 'district', 'debate'] as const;

export type FeedKind = (typeof feedKinds)[number];

/** A feed or a calendar file speaks the city's own language where nobody asks for another. */
export class FeedFilter {
  @IsOptional()
  @IsIn(languages)
  language?: Language;
}

/** A feed of proposals, narrowed as their list is. */
export class ProposalFeedFilter extends ProposalExportFilter {
  @IsOptional()
  @IsIn(languages)
  language?: Language;
}
