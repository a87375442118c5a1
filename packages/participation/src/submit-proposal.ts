import { err, ok, type Refusal, type Result } from '@madang/basics';
import { whyProposalCannot, type ProposalActRefusal } from './proposal-can.js';
import type { ProposalState } from './proposal-state.js';
import { checkProposalText, type ProposalText, type TextRefusal } from './proposal-text.js';
import { timing, type TimeWindow } from './time-window.js';

export type WindowRefusal = Refusal<'proposal/window-not-open' | 'proposal/window-closed'> & TimeWindow;

export type SubmitRefusal =
  | ProposalActRefusal
  | WindowRefusal
  | (Refusal<'proposal/text-incomplete'> & { readonly refusals: readonly TextRefusal[] });

/** What changes on a proposal that has been submitted. */
export interface Submission {
  readonly state: 'screening';
  readonly submittedAt: Date;
}

/** Hands a draft in, while the cycle collects proposals. Time is asked before the text, so that nobody mends a text in vain. */
export function submitProposal(
  proposal: ProposalText & { readonly state: ProposalState },
  window: TimeWindow,
  now: Date,
): Result<Submission, SubmitRefusal> {
  const refusal = whyProposalCannot('submit', proposal) ?? whyOutside(window, now);
  if (refusal) return err(refusal);
  const refusals = checkProposalText(proposal);
  if (refusals.length > 0) return err({ code: 'proposal/text-incomplete', refusals });
  return ok({ state: 'screening', submittedAt: now });
}

function whyOutside(window: TimeWindow, now: Date): WindowRefusal | null {
  const { opensAt, closesAt } = window;
  const time = timing(window, now);
  if (time === 'open') return null;
  return { code: time === 'early' ? 'proposal/window-not-open' : 'proposal/window-closed', opensAt, closesAt };
}
