import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { JustificationPartView } from '@madang/contracts/checks';

/** What a city has to explain when it takes back what was won. */
export const justificationWords: Readonly<Record<JustificationPartView['field'], MessageDescriptor>> = {
  why: msg`Why is the cut made?`,
  'how-long': msg`How long will it last?`,
  'other-ways': msg`What else was tried, and why was it not chosen?`,
  'who-is-hit': msg`Which groups and districts are hit, and how hard?`,
  minimum: msg`How is the minimum kept for everyone (C08)?`,
  'who-was-heard': msg`Who was heard, when, and what did they say?`,
  'when-restored': msg`When is it as before?`,
};
