/**
 * What a person can be in a city. `resident` takes part, `staff` acts for the city, `facilitator` runs an assembly or a paper
 * station and owns no decision, `administrator` is staff who may also change settings and grant roles. `committee` sits on the
 * human-rights committee, and `ombudsperson` hears claims; both are independent: neither may be staff of the city as well.
 */
export const personRoles = ['resident', 'staff', 'facilitator', 'administrator', 'committee', 'ombudsperson'] as const;

export type PersonRole = (typeof personRoles)[number];

/** Whether somebody acts in a role: an administrator is staff as well. */
export function hasRole(roles: readonly PersonRole[], role: PersonRole): boolean {
  return roles.includes(role) || (role === 'staff' && roles.includes('administrator'));
}
