/**
 * What a person can be in a city. `resident` takes part, `staff` acts for the city, `facilitator` runs an assembly or a paper
 * station and owns no decision, `administrator` is staff who may also change settings and grant roles. `committee` sits on the
 * human-rights committee, and `ombudsperson` hears claims; both are independent: neither may be staff of the city as well.
 */
export const personRoles = ['resident', 'staff', 'facilitator', 'administrator', 'committee', 'ombudsperson'] as const;

export type PersonRole = (typeof personRoles)[number];

/** Whoever has an account is a resident; the others are given. */
export const grantableRoles = [
  'staff',
  'facilitator',
  'administrator',
  'committee',
  'ombudsperson',
] as const satisfies readonly PersonRole[];

export type GrantableRole = (typeof grantableRoles)[number];

const ofTheOffice: readonly PersonRole[] = ['staff', 'administrator'];
const independent: readonly PersonRole[] = ['committee', 'ombudsperson'];

/** Nobody watches over an office that they belong to. */
export function mayHoldWith(held: readonly PersonRole[], role: PersonRole): boolean {
  const clashing = ofTheOffice.includes(role) ? independent : independent.includes(role) ? ofTheOffice : [];
  return !held.some((one) => clashing.includes(one));
}

/** Whether somebody acts in a role: an administrator is staff as well. */
export function hasRole(roles: readonly PersonRole[], role: PersonRole): boolean {
  return roles.includes(role) || (role === 'staff' && roles.includes('administrator'));
}
