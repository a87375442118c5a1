import type { PersonId } from '@madang/basics';
import { describe, expect, it } from 'vitest';
import { supportProposal, takeBackSupport, type ProposalState, type SupportCase, type TimeWindow } from './index.js';

const window: TimeWindow = { opensAt: new Date('2026-03-01T00:00:00Z'), closesAt: new Date('2026-03-31T00:00:00Z') };
const now = new Date('2026-03-15T12:00:00Z');
const [author, partner, neighbour] = ['author', 'partner', 'neighbour'] as PersonId[] as [PersonId, PersonId, PersonId];
const fresh: SupportCase = {
  proposal: { state: 'published', authorId: author, coAuthorIds: [partner] },
  supporter: neighbour,
  alreadySupports: false,
};

describe('supportProposal', () => {
  it('a neighbour’s support counts', () =>
    expect(supportProposal(fresh, window, now)).toEqual({ ok: true, value: { changes: true, counts: true } }));
  it('the second time nothing changes', () =>
    expect(supportProposal({ ...fresh, alreadySupports: true }, window, now)).toEqual({
      ok: true,
      value: { changes: false, counts: true },
    }));
  it('an author’s own support is kept, and not counted', () =>
    expect(supportProposal({ ...fresh, supporter: author }, window, now)).toEqual({ ok: true, value: { changes: true, counts: false } }));
  it('nor is a co-author’s', () =>
    expect(supportProposal({ ...fresh, supporter: partner }, window, now)).toMatchObject({ value: { counts: false } }));
  it('at the closing instant the support period is over', () =>
    expect(supportProposal(fresh, window, window.closesAt)).toEqual({ ok: false, error: { code: 'support/window-closed', ...window } }));
  it('past the first bar more may back it, towards a debate, until somebody decides', () => {
    const at = (state: ProposalState) => supportProposal({ ...fresh, proposal: { ...fresh.proposal, state } }, window, now);
    expect(at('acknowledged').ok).toBe(true);
    expect(at('under_decision')).toEqual({ ok: false, error: { code: 'proposal/not-collecting-support', state: 'under_decision' } });
  });
});

describe('takeBackSupport', () => {
  it('takes back what was given', () =>
    expect(takeBackSupport({ ...fresh, alreadySupports: true }, window, now)).toEqual({
      ok: true,
      value: { changes: true, counts: true },
    }));
  it('without support there is nothing to take back', () =>
    expect(takeBackSupport(fresh, window, now)).toEqual({ ok: true, value: { changes: false, counts: true } }));
  it('is over when giving is over', () =>
    expect(takeBackSupport({ ...fresh, alreadySupports: true }, window, window.closesAt).ok).toBe(false));
});
