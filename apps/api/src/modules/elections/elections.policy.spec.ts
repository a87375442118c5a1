import type { CityId, PersonId } from '@madang/basics';
import { electionStates } from '@madang/participation';
import { describe, expect, it } from 'vitest';
import type { Actor, Role } from '../../platform/access/actor.js';
import { electionsPolicy } from './elections.policy.js';

const cityId = '01890000-0000-7000-8000-000000000001' as CityId;
const person = (...roles: Role[]): Actor => ({ cityId, personId: '01890000-0000-7000-8000-000000000002' as PersonId, roles });
const anonymous: Actor = { cityId, personId: null, roles: [] };
const later = electionStates.filter((state) => state !== 'draft');

describe('who may do what with an election', () => {
  it('a draft is hidden from everybody who does not prepare it', () => {
    for (const actor of [anonymous, person('resident'), person('facilitator')])
      for (const act of ['read', 'edit', 'freeze', 'open', 'close', 'tally', 'cast'] as const)
        expect(electionsPolicy[act](actor, { state: 'draft' })).toBe('hidden');
    expect(electionsPolicy.read(person('administrator'), { state: 'draft' })).toBe(true);
  });

  it('from the freeze on everybody reads it', () => {
    for (const state of later) expect(electionsPolicy.read(anonymous, { state })).toBe(true);
  });

  it('residents cast and nobody else, whatever other role they hold', () => {
    for (const state of later) {
      expect(electionsPolicy.cast(person('resident', 'staff'), { state })).toBe(true);
      for (const actor of [anonymous, person('staff'), person('facilitator'), person('administrator')])
        expect(electionsPolicy.cast(actor, { state })).toBe(false);
    }
  });

  it('staff and administrators run it, residents and facilitators do not', () => {
    for (const act of ['edit', 'freeze', 'open', 'close', 'tally'] as const) {
      for (const actor of [person('staff'), person('administrator')]) expect(electionsPolicy[act](actor, { state: 'open' })).toBe(true);
      for (const actor of [anonymous, person('resident'), person('facilitator')])
        expect(electionsPolicy[act](actor, { state: 'open' })).toBe(false);
    }
  });
});
