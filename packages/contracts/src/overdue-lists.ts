import './metadata.js';
import { IsInt, IsString } from 'class-validator';
import { AskedView } from './responses.js';
import { TrackedProposalView } from './tracked-proposals.js';
import { IsDay, Nested, NestedList, OrNull } from './wire.js';

export class OverdueProposalView extends TrackedProposalView {
  @Nested(() => AskedView)
  readonly asked: AskedView;
}

export class OverdueOfficeView {
  /** Null for what no office has taken up. */
  @OrNull()
  @IsString()
  readonly office: string | null;

  /** The longest overdue first. */
  @NestedList(() => OverdueProposalView)
  readonly items: OverdueProposalView[];
}

/** All that is late today, office by office, the worst first. */
export class OverdueListView {
  @IsDay()
  readonly on: string;

  @IsInt()
  readonly total: number;

  @NestedList(() => OverdueOfficeView)
  readonly offices: OverdueOfficeView[];
}
