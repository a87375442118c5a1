import { err, ok, type Refusal, type Result } from '@madang/basics';
import { whyProposalCannot, type ProposalActRefusal } from './proposal-can.js';
import type { ProposalState } from './proposal-state.js';
import type { ProposalText } from './proposal-text.js';

/**
 * The only reasons for which a text may go back to its author. Criticism of the city, cost, likeness to another proposal
 * and the language it is written in are not among them, and a city cannot add them.
 */
export const screeningReasons = {
  personal_data: 'Names or shows a private person without need',
  incitement: 'Calls for hatred or violence',
  accusation: 'Accuses a private person of a crime, by name',
  advertising: 'Advertises, or repeats the same text over and over',
  unreadable: 'Cannot be understood; help with writing is offered',
} as const;

export type ScreeningReason = keyof typeof screeningReasons;

export type ScreeningVerdict =
  | { readonly verdict: 'publish' }
  | { readonly verdict: 'send_back'; readonly reason: ScreeningReason; readonly passage: string };

export type Screening =
  | { readonly state: 'published'; readonly publishedAt: Date }
  | { readonly state: 'draft'; readonly sentBackAt: Date; readonly reason: ScreeningReason; readonly passage: string };

export type ScreeningRefusal = ProposalActRefusal | Refusal<'proposal/passage-not-in-the-text'>;

/** Publishes a submitted text, or sends it back for one of the few reasons and with the passage that it is about. */
export function screenProposal(
  proposal: ProposalText & { readonly state: ProposalState },
  verdict: ScreeningVerdict,
  now: Date,
): Result<Screening, ScreeningRefusal> {
  const refusal = whyProposalCannot('screen', proposal);
  if (refusal) return err(refusal);
  if (verdict.verdict === 'publish') return ok({ state: 'published', publishedAt: now });
  const passage = verdict.passage.trim();
  if (passage === '' || !words(proposal).some((text) => text.includes(passage))) return err({ code: 'proposal/passage-not-in-the-text' });
  return ok({ state: 'draft', sentBackAt: now, reason: verdict.reason, passage });
}

function words({ title, problem, change, whoIsAffected, howOneWouldKnow, pastWrong }: ProposalText): string[] {
  return [title, problem, change, whoIsAffected ?? '', howOneWouldKnow ?? '', pastWrong ?? ''];
}
