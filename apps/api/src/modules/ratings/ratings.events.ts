import type { ProposalId } from '@madang/basics';
import type { HarmGround, RightCode } from '@madang/rights';
import { domainEvent, type DomainEvent, type Happening } from '../../platform/events/domain-event.js';
import { proposalSubject } from '../proposals/index.js';

export type HarmFlagged = DomainEvent<'rating.harm-flagged', { right: RightCode; because: HarmGround['because'][] }>;

/** Ratings say that a right would be harmed. By a rule, not by a person: nobody is named, and nobody can take it back. */
export function harmFlagged(
  proposalId: ProposalId,
  flagged: { readonly right: RightCode; readonly grounds: readonly HarmGround[] },
  by: Happening<string, unknown>['by'],
  at: Date,
): HarmFlagged {
  const because = [...new Set(flagged.grounds.map((ground) => ground.because))];
  return domainEvent({
    name: 'rating.harm-flagged',
    subject: proposalSubject(proposalId),
    by,
    at,
    payload: { right: flagged.right, because },
  });
}
