import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FollowView } from '@madang/contracts/follows';

/** What kind of thing is followed. */
export const kindWords: Readonly<Record<FollowView['kind'], MessageDescriptor>> = {
  proposal: msg`A proposal`,
  line: msg`A line of the budget`,
  right: msg`A right`,
  district: msg`A district`,
  debate: msg`A debate`,
  budget: msg`The budget`,
};
