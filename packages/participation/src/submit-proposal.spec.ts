import { describe, expect, it } from 'vitest';
import { proposalStates, screenProposal, submitProposal, withdrawProposal, type ProposalText, type TimeWindow } from './index.js';

const window: TimeWindow = { opensAt: new Date('2026-03-01T00:00:00Z'), closesAt: new Date('2026-04-01T00:00:00Z') };
const text: ProposalText = {
  title: 'Light in the park',
  problem: 'After dark nobody dares to cross the park.',
  change: 'Lamps along the main path, until midnight.',
  whoIsAffected: null,
  howOneWouldKnow: null,
  pastWrong: null,
};
const draft = { ...text, state: 'draft' } as const;
const now = new Date('2026-03-15T12:00:00Z');

describe('submitProposal', () => {
  it('a draft in the window goes to screening', () =>
    expect(submitProposal(draft, window, now)).toEqual({ ok: true, value: { state: 'screening', submittedAt: now } }));
  it('at the closing instant is too late', () =>
    expect(submitProposal(draft, window, window.closesAt)).toEqual({ ok: false, error: { code: 'proposal/window-closed', ...window } }));
  it('before the opening is too early, at it is in time', () => {
    expect(submitProposal(draft, window, new Date(window.opensAt.getTime() - 1))).toEqual({
      ok: false,
      error: { code: 'proposal/window-not-open', ...window },
    });
    expect(submitProposal(draft, window, window.opensAt).ok).toBe(true);
  });
  it('what has been submitted cannot be submitted again', () =>
    expect(submitProposal({ ...text, state: 'screening' }, window, now)).toEqual({
      ok: false,
      error: { code: 'proposal/not-a-draft', state: 'screening' },
    }));
  it('an unfinished text is refused with everything it lacks', () =>
    expect(submitProposal({ ...draft, title: '', change: 'Lamps' }, window, now)).toEqual({
      ok: false,
      error: {
        code: 'proposal/text-incomplete',
        refusals: [
          { code: 'proposal/text-missing', field: 'title' },
          { code: 'proposal/text-too-short', field: 'change', length: 5, limit: 20 },
        ],
      },
    }));
});

describe('screenProposal', () => {
  const submitted = { ...text, state: 'screening' } as const;
  it('publishes', () =>
    expect(screenProposal(submitted, { verdict: 'publish' }, now)).toEqual({ ok: true, value: { state: 'published', publishedAt: now } }));
  it('sends back with the reason and the passage', () =>
    expect(screenProposal(submitted, { verdict: 'send_back', reason: 'unreadable', passage: ' nobody dares ' }, now)).toEqual({
      ok: true,
      value: { state: 'draft', sentBackAt: now, reason: 'unreadable', passage: 'nobody dares' },
    }));
  it.each(['', '  ', 'words that are not there'])('a reason without its passage sends nothing back: %j', (passage) =>
    expect(screenProposal(submitted, { verdict: 'send_back', reason: 'incitement', passage }, now)).toEqual({
      ok: false,
      error: { code: 'proposal/passage-not-in-the-text' },
    }),
  );
  it('what is published is not screened again', () =>
    expect(screenProposal({ ...text, state: 'published' }, { verdict: 'publish' }, now)).toEqual({
      ok: false,
      error: { code: 'proposal/not-in-screening', state: 'published' },
    }));
});

describe('withdrawProposal', () => {
  it('takes back what still collects support', () =>
    expect(withdrawProposal({ state: 'published' }, now)).toEqual({ ok: true, value: { state: 'withdrawn', withdrawnAt: now } }));
  it('and nothing else', () => expect(proposalStates.filter((state) => withdrawProposal({ state }, now).ok)).toEqual(['published']));
});
