import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AskedView } from '@madang/contracts/responses';

type Role = NonNullable<AskedView['role']>;

/** Whose turn it is, where the city has given the body no name of its own. */
export const askedRoleWords: Readonly<Record<Role, MessageDescriptor>> = {
  resident: msg`the residents`,
  facilitator: msg`the facilitators`,
  staff: msg`the office in charge`,
  committee: msg`the human rights committee`,
  ombudsperson: msg`the ombudsperson or the council`,
  assembly: msg`an assembly`,
  system: msg`the rules`,
  timer: msg`the clock`,
};
