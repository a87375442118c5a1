import type { PersonId, ProposalId } from '@madang/basics';
import type { Secret } from '../../../platform/secret.js';

/** Names one author of one proposal to the others, and says nothing else: ids of people leave the house nowhere. */
export function authorKey(secret: Secret, proposal: ProposalId, person: PersonId): string {
  return secret.pseudonym('author', proposal, person).slice(0, 32);
}
