import { describe, expect, it } from 'vitest';
import { whoIsAsked } from './index.js';

describe('whoIsAsked', () => {
  it('a held role is asked itself', () => expect(whoIsAsked('escalated_2', () => true)).toEqual({ asked: 'committee', vacant: [] }));
  it('a vacant committee is passed over, and shown as vacant', () =>
    expect(whoIsAsked('escalated_2', (role) => role !== 'committee')).toEqual({ asked: 'ombudsperson', vacant: ['committee'] }));
  it('if nobody is left up the ladder, that is shown too', () =>
    expect(whoIsAsked('under_decision', () => false)).toEqual({ asked: null, vacant: ['staff', 'committee', 'ombudsperson'] }));
  it('residents have nobody above them to answer for them', () =>
    expect(whoIsAsked('published', () => false)).toEqual({ asked: null, vacant: ['resident'] }));
});
