import { describe, expect, it } from 'vitest';
import { hasRole, personRoles } from './index.js';

describe('hasRole', () => {
  it('an administrator is staff', () => expect(hasRole(['administrator'], 'staff')).toBe(true));
  it('staff are not administrators', () => expect(hasRole(['staff'], 'administrator')).toBe(false));
  it('nobody has a role by being somebody', () => expect(personRoles.filter((role) => hasRole([], role))).toEqual([]));
  it('a facilitator owns no decision of the city', () => expect(hasRole(['facilitator', 'resident'], 'staff')).toBe(false));
});
