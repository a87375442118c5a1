import { err, ok, type Refusal, type Result } from '@madang/basics';
import { whyProposalCannot, type ProposalActRefusal } from '../proposal-can.js';
import type { ProposalState } from '../proposal-state.js';
import type { Amendable, AmendmentContent, AmendmentState } from './amendment.js';
import { applyAmendment, type AmendmentOvertaken } from './apply-amendment.js';

/** What an author can say to an amendment. */
export type AmendmentDecision =
  | { readonly verdict: 'accept' }
  | { readonly verdict: 'refuse'; readonly reason: string }
  | { readonly verdict: 'ask' };

/** An amendment at the moment of a decision. */
export interface AmendmentCase {
  readonly proposal: { readonly state: ProposalState };
  readonly current: Amendable;
  readonly amendment: AmendmentContent & { readonly state: AmendmentState };
  /** Residents who back the proposal; its author not counted. */
  readonly supporters: number;
}

export type AmendmentOutcome =
  | { readonly state: 'accepted'; readonly amended: Amendable }
  | { readonly state: 'refused'; readonly reason: string }
  | { readonly state: 'asked' };

export type DecideAmendmentRefusal =
  | ProposalActRefusal
  | AmendmentOvertaken
  | (Refusal<'amendment/not-open'> & { readonly state: AmendmentState })
  | Refusal<'amendment/reason-missing' | 'amendment/nobody-to-ask'>
  | (Refusal<'amendment/supporters-must-be-asked'> & { readonly supporters: number });

/**
 * The author accepts, refuses with a reason, or asks the supporters. What was backed is not changed under those who back it:
 * other money than they put their name to is theirs to agree to, other words are told to them.
 */
export function decideAmendment(one: AmendmentCase, decision: AmendmentDecision): Result<AmendmentOutcome, DecideAmendmentRefusal> {
  const refusal = whyProposalCannot('amend', one.proposal);
  if (refusal) return err(refusal);
  if (one.amendment.state !== 'open') return err({ code: 'amendment/not-open', state: one.amendment.state });
  switch (decision.verdict) {
    case 'refuse':
      return decision.reason.trim() === '' ? err({ code: 'amendment/reason-missing' }) : ok({ state: 'refused', reason: decision.reason });
    case 'ask':
      return ask(one);
    default:
      return accept(one);
  }
}

function accept({ current, amendment, supporters }: AmendmentCase): Result<AmendmentOutcome, DecideAmendmentRefusal> {
  if (amendment.money !== null && supporters > 0) return err({ code: 'amendment/supporters-must-be-asked', supporters });
  const applied = applyAmendment(current, amendment);
  return applied.ok ? ok({ state: 'accepted', amended: applied.value }) : applied;
}

function ask({ current, amendment, supporters }: AmendmentCase): Result<AmendmentOutcome, DecideAmendmentRefusal> {
  if (supporters === 0) return err({ code: 'amendment/nobody-to-ask' });
  const applied = applyAmendment(current, amendment);
  return applied.ok ? ok({ state: 'asked' }) : applied;
}
