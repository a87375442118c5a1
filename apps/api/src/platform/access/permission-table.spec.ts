import { describe, expect, it } from 'vitest';
import { callers, permissionOf } from './permission-table.js';

const may = (access: Parameters<typeof permissionOf>[0]['access']) =>
  Object.fromEntries(callers.map((caller) => [caller, permissionOf({ access }, caller)]));

describe('permissionOf', () => {
  it('a public route is open to everybody', () => {
    expect(new Set(Object.values(may('public')))).toEqual(new Set(['yes']));
  });

  it('a route for staff asks strangers to sign in, and tells other roles no', () => {
    expect(may(['staff'])).toEqual({
      anonymous: 'sign in',
      resident: 'no',
      staff: 'yes',
      facilitator: 'no',
      administrator: 'no',
      committee: 'no',
      ombudsperson: 'no',
      'staff of another city': 'sign in',
    });
  });

  it('a route that says nothing is open to nobody', () => {
    expect(Object.values(may(undefined))).not.toContain('yes');
  });
});
