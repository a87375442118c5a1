import type { AmendmentView } from '@madang/contracts/amendments';
import type { ProposalView } from '@madang/contracts/proposals';

export interface AmendmentProps {
  readonly amendment: AmendmentView;
  readonly proposal: ProposalView;
  /** The proposal's name in the address. */
  readonly name: string;
}
