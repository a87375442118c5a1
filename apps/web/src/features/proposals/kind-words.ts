import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ProposalCardView } from '@madang/contracts/proposal-lists';

export type ProposalKind = ProposalCardView['kind'];

/** What a resident can ask for. */
export const kindWords: Readonly<Record<ProposalKind, { readonly name: MessageDescriptor; readonly hint: MessageDescriptor }>> = {
  reallocation: {
    name: msg`Move money`,
    hint: msg`Take from some lines of the budget and give to others. The sums stay equal.`,
  },
  policy: {
    name: msg`Change a rule or a practice`,
    hint: msg`Something the city does should be done in another way. No line of the budget is named.`,
  },
  remedy: {
    name: msg`Repair a harm`,
    hint: msg`Something the city did or left undone hurt people, and should be put right.`,
  },
};

export const proposalKinds = Object.keys(kindWords) as readonly ProposalKind[];
