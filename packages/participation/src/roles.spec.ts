import { describe, expect, it } from 'vitest';
import { grantableRoles, hasRole, mayHoldWith, personRoles } from './index.js';

describe('hasRole', () => {
  it('an administrator is staff', () => expect(hasRole(['administrator'], 'staff')).toBe(true));
  it('staff are not administrators', () => expect(hasRole(['staff'], 'administrator')).toBe(false));
  it('nobody has a role by being somebody', () => expect(personRoles.filter((role) => hasRole([], role))).toEqual([]));
  it('a facilitator owns no decision of the city', () => expect(hasRole(['facilitator', 'resident'], 'staff')).toBe(false));
});

describe('whoever watches over the office', () => {
  it('is no part of it', () => {
    const clashes = grantableRoles.flatMap((held) =>
      grantableRoles.filter((role) => !mayHoldWith([held], role)).map((role) => `${held} ${role}`),
    );
    expect(clashes).toEqual([
      'staff committee',
      'staff ombudsperson',
      'administrator committee',
      'administrator ombudsperson',
      'committee staff',
      'committee administrator',
      'ombudsperson staff',
      'ombudsperson administrator',
    ]);
  });
});
