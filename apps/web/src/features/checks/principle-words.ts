import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CheckView } from '@madang/contracts/checks';

/** What each principle of budgets asks, in one sentence. */
export const principleWords: Readonly<Record<CheckView['entry']['principle'], MessageDescriptor>> = {
  maximum_available_resources: msg`The city uses all the means it can find.`,
  progressive_realisation: msg`Things get better, step by step.`,
  non_retrogression: msg`Nothing that was won is taken back without good reason.`,
  minimum_core: msg`Everyone has at least the minimum.`,
  equality: msg`Nobody is left behind.`,
  participation: msg`People take part.`,
  transparency: msg`Everyone can look.`,
  accountability: msg`Officials answer for what they do.`,
  feasibility: msg`It can really be done.`,
};
