import { describe, expect, it } from 'vitest';
import type { CommittedLineView } from '@madang/contracts/commitments';
import { councilActOf, councilAt } from './council-values.js';

const euros = (minor: string) => ({ minor, currency: 'EUR' });
const line: CommittedLineView = {
  line: 'E-1',
  name: 'Roads',
  before: null,
  asked: euros('-100'),
  accepted: euros('-100'),
  promised: euros('-100'),
  reason: null,
  adopted: null,
  later: null,
  executed: null,
};
const shape = { lines: [line], currency: 'EUR', language: 'es' } as const;
const said = { on: '2026-11-01', body: 'Pleno', adopted0: '-0.7' };

describe('an act of the council from its fields', () => {
  it('carries amounts only where it is a vote on amounts', () => {
    expect(councilActOf({ ...said, step: 'adopted' }, shape).amounts).toEqual([{ line: 'E-1', adopted: euros('-70') }]);
    expect(councilActOf({ ...said, step: 'refused' }, shape).amounts).toEqual([]);
  });
  it('carries votes once one of them is written down', () => {
    expect(councilActOf({ ...said, step: 'tabled' }, shape)).toEqual({
      step: 'tabled',
      on: '2026-11-01',
      body: 'Pleno',
      language: 'es',
      amounts: [],
    });
    expect(councilActOf({ ...said, step: 'adopted', against: '12' }, shape).votes).toEqual({ inFavour: 0, against: 12, abstained: 0 });
  });
  it('finds the field of every part of it', () =>
    expect(['body', 'amounts.0.adopted.minor', 'votes.against'].map(councilAt)).toEqual(['body', 'adopted0', 'against']));
});
