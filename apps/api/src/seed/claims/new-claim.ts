import type { ClaimId, ProposalId } from '@madang/basics';
import type { RightCode } from '@madang/rights';
import type { OpenClaim } from '../../modules/claims/claims.events.js';

export interface NewClaim {
  readonly id: ClaimId;
  readonly right: RightCode;
  readonly proposalId: ProposalId | null;
  /** What may be told of it: nothing of a confidential one. */
  readonly open: OpenClaim | null;
}
