import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const words: Readonly<Record<string, MessageDescriptor>> = {
  resident: msg`Resident`,
  staff: msg`City staff`,
  facilitator: msg`Facilitator`,
  administrator: msg`Administrator`,
  committee: msg`Human-rights committee`,
  ombudsperson: msg`Ombudsperson`,
};

/** What a role is called on the screen; a role that this page does not know yet is shown by its own name. */
export function roleWords(role: string): MessageDescriptor {
  return words[role] ?? { id: role, message: role };
}
