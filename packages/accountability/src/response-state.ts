/**
 * Every state that a proposal passes on its way to an answer, in the order of the path.
 * The codes are stored and published, so they never change their meaning; what they mean stands in `responseStates`.
 */
export const responseStateCodes = [
  'draft',
  'screening',
  'published',
  'threshold_met',
  'acknowledged',
  'in_debate',
  'debate_report',
  'under_decision',
  'accepted',
  'accepted_in_part',
  'deferred',
  'referred',
  'rejected',
  'merged',
  'planned',
  'in_progress',
  'stalled',
  'completed',
  'verified',
  'unverified',
  'closed',
  'abandoned',
  'overdue_ack',
  'overdue_review',
  'overdue_decision',
  'escalated_1',
  'escalated_2',
  'escalated_3',
  'appealed',
  'remedy_due',
  'remedied',
  'watch_report',
  'expired',
  'withdrawn',
] as const;

export type ResponseState = (typeof responseStateCodes)[number];

/** Who moves an item on. The last three are not people: a recorded assembly decision, a computed rule, and the clock. */
export const responseRoles = ['resident', 'facilitator', 'staff', 'committee', 'ombudsperson', 'assembly', 'system', 'timer'] as const;

export type ResponseRole = (typeof responseRoles)[number];

/** What a state means for the city: nothing owed yet, something due, something missed, something promised, or an end. */
export type StateKind = 'open' | 'due' | 'decided' | 'delivering' | 'closed' | 'overdue' | 'escalated';

/** The event from which a limit is counted. `due` is the date that was missed, `last_update` the last report on delivery. */
export type ClockStart =
  | 'submitted'
  | 'published'
  | 'threshold_met'
  | 'acknowledged'
  | 'debate_opened'
  | 'debate_closed'
  | 'decided'
  | 'last_update'
  | 'stalled'
  | 'completed'
  | 'due'
  | 'escalated'
  | 'appealed'
  | 'recommended'
  | 'withdrawn';

/** A limit never stands alone: whoever stays silent finds the item moved to `onTimeout`, in public. */
export interface StateLimit {
  /** Calendar days, in the city's time zone. */
  readonly days: number;
  readonly from: ClockStart;
  readonly onTimeout: ResponseState;
}

export interface ResponseStateRule {
  readonly label: string;
  readonly kind: StateKind;
  /** Whose turn it is. */
  readonly ownerRole: ResponseRole;
  readonly limit: StateLimit | null;
  /** One sentence for the page that explains the state. */
  readonly note: string;
}
