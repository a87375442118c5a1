import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DueItemView } from '@madang/contracts/due-lists';

type Act = NonNullable<DueItemView['act']>;

/** What an officer does next, as the words of a link. */
export const actWords: Readonly<Record<Act, MessageDescriptor>> = {
  acknowledge: msg`Take it up`,
  take_up: msg`End the review`,
  extend: msg`Ask for more time`,
  answer: msg`Write the answer`,
  report: msg`Report on it`,
  check: msg`Residents check it`,
};
