import { money, type Currency } from '@madang/money';
import { describe, expect, it } from 'vitest';
import {
  checkElection,
  electionMayMove,
  electionStates,
  moveElection,
  type Election,
  type ElectionState,
  type ProjectId,
} from './index.js';

const KRW = 'KRW' as Currency;
const id = (text: string) => text as ProjectId;
const election: Election = {
  state: 'draft',
  opensAt: new Date('2026-06-01T00:00:00Z'),
  closesAt: new Date('2026-06-15T00:00:00Z'),
  fund: money(1_000_000n, KRW),
  ballotStyle: { kind: 'knapsack', maxPicks: null },
  projects: [
    { id: id('park'), cost: money(1_000_000n, KRW) },
    { id: id('clinic'), cost: money(1n, KRW) },
  ],
};
const during = new Date('2026-06-10T00:00:00Z');
const move = (from: ElectionState, to: ElectionState, now: Date) => moveElection({ ...election, state: from }, to, now);
const { opensAt, closesAt } = election;

describe('the states of an election', () => {
  it('go one way, but for the pause', () => {
    const ways = electionStates.flatMap((from) => electionStates.filter((to) => electionMayMove(from, to)).map((to) => `${from} → ${to}`));
    expect(ways).toEqual([
      'draft → frozen',
      'frozen → open',
      'open → paused',
      'open → closed',
      'paused → open',
      'paused → closed',
      'closed → tallied',
      'tallied → archived',
    ]);
  });
  it('what is frozen is never a draft again', () =>
    expect(move('frozen', 'draft', during)).toEqual({ ok: false, error: { code: 'election/not-this-way', from: 'frozen', to: 'draft' } }));
});

describe('moveElection', () => {
  it('opens at the opening instant and not before', () => {
    expect(move('frozen', 'open', opensAt)).toEqual({ ok: true, value: { state: 'open' } });
    expect(move('frozen', 'open', new Date(opensAt.getTime() - 1))).toEqual({
      ok: false,
      error: { code: 'election/too-early', opensAt, closesAt },
    });
  });
  it('a pause does not move the close: it ends in time or not at all', () => {
    expect(move('paused', 'open', during).ok).toBe(true);
    expect(move('paused', 'open', closesAt)).toEqual({ ok: false, error: { code: 'election/too-late', opensAt, closesAt } });
    expect(move('paused', 'closed', closesAt).ok).toBe(true);
  });
  it('nobody closes early, not by a millisecond', () => {
    expect(move('open', 'closed', new Date(closesAt.getTime() - 1))).toEqual({
      ok: false,
      error: { code: 'election/too-early', opensAt, closesAt },
    });
    expect(move('open', 'closed', closesAt)).toEqual({ ok: true, value: { state: 'closed' } });
  });
  it('an incomplete election is not frozen', () =>
    expect(moveElection({ ...election, projects: [] }, 'frozen', new Date('2026-05-01'))).toEqual({
      ok: false,
      error: { code: 'election/not-ready', gaps: [{ code: 'election/no-projects' }] },
    }));
  it('an election whose time has passed is not frozen either', () =>
    expect(move('draft', 'frozen', closesAt)).toMatchObject({ error: { code: 'election/too-late' } }));
  it('a complete one is', () => expect(move('draft', 'frozen', new Date('2026-05-01'))).toEqual({ ok: true, value: { state: 'frozen' } }));
});

describe('checkElection', () => {
  it('a project may take the whole fund', () => expect(checkElection(election)).toEqual([]));
  it('names every gap at once', () =>
    expect(
      checkElection({
        ...election,
        opensAt: closesAt,
        ballotStyle: { kind: 'approval', maxPicks: 0 },
        projects: [
          { id: id('park'), cost: money(1_000_001n, KRW) },
          { id: id('clinic'), cost: money(0n, KRW) },
          { id: id('bridge'), cost: money(1n, 'EUR' as Currency) },
          { id: id('clinic'), cost: money(1n, KRW) },
        ],
      }),
    ).toEqual([
      { code: 'election/window-empty' },
      { code: 'election/max-picks-not-positive' },
      { code: 'election/over-the-fund', project: 'park' },
      { code: 'election/cost-not-positive', project: 'clinic' },
      { code: 'election/other-currency', project: 'bridge' },
      { code: 'election/project-twice', project: 'clinic' },
    ]));
  it('without money there is nothing to decide', () =>
    expect(checkElection({ ...election, fund: money(0n, KRW), projects: [] })).toEqual([
      { code: 'election/fund-not-positive' },
      { code: 'election/no-projects' },
    ]));
});
