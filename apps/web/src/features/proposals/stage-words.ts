import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ProposalStage } from '@madang/contracts/proposal-lists';

export type { ProposalStage } from '@madang/contracts/proposal-lists';

/** The few groups of states by which people look for proposals. */
export const stageWords: Readonly<Record<ProposalStage, MessageDescriptor>> = {
  open: msg`Without an answer yet`,
  collecting: msg`Collecting support`,
  waiting: msg`Waiting for an answer`,
  late: msg`Answer overdue`,
  answered: msg`Answered`,
  delivering: msg`Being carried out`,
  over: msg`Came to an end`,
};

export const proposalStageCodes = Object.keys(stageWords) as readonly ProposalStage[];
