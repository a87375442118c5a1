import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FeasibilityDeskView } from '@madang/contracts/feasibility';

type Field = FeasibilityDeskView['gaps'][number]['field'];

/** What a review still lacks. */
export const gapWords: Readonly<Record<Field, MessageDescriptor>> = {
  legality: msg`whether it is lawful`,
  legalBasis: msg`the law or judgment it rests on`,
  practicality: msg`whether it can be done`,
  technicalNote: msg`what stands in the way, or which conditions`,
  costLow: msg`the lowest that it may cost`,
  costHigh: msg`the highest that it may cost, not below the lowest`,
  runningCost: msg`what it costs each year afterwards; zero is an answer`,
  costBasis: msg`how the estimate was made`,
  reasonCode: msg`the reason that stands against it`,
  explanation: msg`an explanation that residents can follow, of at least 80 characters`,
};
