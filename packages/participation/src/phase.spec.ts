import { describe, expect, it } from 'vitest';
import { checkPhases, type Phase, type PhaseName } from './index.js';

const phase = (name: PhaseName, from: string, until: string): Phase => ({ name, opensAt: new Date(from), closesAt: new Date(until) });

const collecting = phase('collecting', '2026-03-01', '2026-04-01');
const review = phase('review', '2026-04-01', '2026-05-01');
const voting = phase('voting', '2026-06-01', '2026-07-01');

describe('checkPhases', () => {
  it('phases that meet, and phases with a gap between them, are fine', () => expect(checkPhases([collecting, review, voting])).toEqual([]));
  it('a cycle needs at least one phase', () => expect(checkPhases([])).toEqual([{ code: 'cycle/no-phases' }]));
  it('a phase that closes when it opens has no time', () =>
    expect(checkPhases([{ ...collecting, closesAt: collecting.opensAt }])).toEqual([
      { code: 'cycle/phase-without-time', phase: 'collecting' },
    ]));
  it('a phase does not begin while the one before it runs', () =>
    expect(checkPhases([collecting, phase('review', '2026-03-31', '2026-05-01')])).toEqual([
      { code: 'cycle/phases-overlap', phase: 'review', after: 'collecting' },
    ]));
  it('voting does not come before review', () =>
    expect(checkPhases([phase('voting', '2026-01-01', '2026-02-01'), review])).toEqual([
      { code: 'cycle/phases-out-of-order', phase: 'review', after: 'voting' },
    ]));
  it('no phase comes twice, neither at once nor later', () => {
    expect(checkPhases([collecting, phase('collecting', '2026-05-01', '2026-06-01')])).toEqual([
      { code: 'cycle/phase-twice', phase: 'collecting' },
    ]);
    expect(checkPhases([collecting, review, phase('collecting', '2026-05-01', '2026-06-01')])).toEqual([
      { code: 'cycle/phases-out-of-order', phase: 'collecting', after: 'review' },
    ]);
  });
  it('names everything that is wrong at once', () =>
    expect(checkPhases([review, { ...collecting, closesAt: collecting.opensAt }]).map((refusal) => refusal.code)).toEqual([
      'cycle/phase-without-time',
      'cycle/phases-out-of-order',
    ]));
});
