import { err, ok, type PersonId, type Refusal, type Result } from '@madang/basics';
import { isAuthor, type Authors } from './authors.js';
import { whyProposalCannot, type ProposalActRefusal } from './proposal-can.js';
import type { ProposalState } from './proposal-state.js';
import { isOpen, type TimeWindow } from './time-window.js';

/** A resident and a proposal at the moment of an act of support. */
export interface SupportCase {
  readonly proposal: Authors & { readonly state: ProposalState };
  readonly supporter: PersonId;
  readonly alreadySupports: boolean;
}

export type SupportRefusal = ProposalActRefusal | (Refusal<'support/window-closed'> & TimeWindow);

export interface SupportChange {
  /** False if nothing changes, because it had been done before. */
  readonly changes: boolean;
  /** Whether this person's support counts towards the bar. An author's is kept and shown, but not counted. */
  readonly counts: boolean;
}

/**
 * Backs a proposal while it collects support. Doing it twice is doing it once. Authors may back their own proposal; it does
 * not count, since the bar asks whether anybody else wants it.
 */
export function supportProposal(one: SupportCase, window: TimeWindow, now: Date): Result<SupportChange, SupportRefusal> {
  return changeSupport(one, { wanted: true, window, now });
}

/** Takes support back, as long as it could be given. */
export function takeBackSupport(one: SupportCase, window: TimeWindow, now: Date): Result<SupportChange, SupportRefusal> {
  return changeSupport(one, { wanted: false, window, now });
}

function changeSupport(
  { proposal, supporter, alreadySupports }: SupportCase,
  { wanted, window, now }: { readonly wanted: boolean; readonly window: TimeWindow; readonly now: Date },
): Result<SupportChange, SupportRefusal> {
  const refusal = whyProposalCannot('support', proposal);
  if (refusal) return err(refusal);
  if (!isOpen(window, now)) return err({ code: 'support/window-closed', opensAt: window.opensAt, closesAt: window.closesAt });
  return ok({ changes: alreadySupports !== wanted, counts: !isAuthor(supporter, proposal) });
}
