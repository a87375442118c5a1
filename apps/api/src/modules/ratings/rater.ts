import type { PersonId, ProposalId } from '@madang/basics';
import type { Secret } from '../../platform/secret.js';

/** Who rates, as the tables know them: another name for every proposal, so that no list of one person's views can be made. */
export function raterOf(secret: Secret, proposalId: ProposalId, personId: PersonId): string {
  return secret.pseudonym('rating', proposalId, personId);
}
