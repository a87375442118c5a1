import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RoleHolderView } from '@madang/contracts/roles';

export type GivenRole = RoleHolderView['roles'][number];

/** What each role is called, and in a line what whoever holds it may do. */
export const roleWords: Readonly<Record<GivenRole, { readonly name: MessageDescriptor; readonly does: MessageDescriptor }>> = {
  staff: { name: msg`City staff`, does: msg`Publishes budgets, takes proposals up and answers them.` },
  facilitator: {
    name: msg`Facilitator`,
    does: msg`Runs assemblies, checks texts and looks at reported words. Decides nothing for the city.`,
  },
  administrator: { name: msg`Administrator`, does: msg`Changes settings, gives roles, and may do all that staff may.` },
  committee: { name: msg`Human-rights committee`, does: msg`Hears appeals. Independent: neither staff nor administrator.` },
  ombudsperson: { name: msg`Ombudsperson`, does: msg`Hears claims about rights. Independent: neither staff nor administrator.` },
};

export const givenRoles = Object.keys(roleWords) as readonly GivenRole[];
