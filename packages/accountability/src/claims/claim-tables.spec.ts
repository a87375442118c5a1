import { describe, expect, it } from 'vitest';
import { claimStateRules, claimStates, claimWays } from './claim-ways.js';
import { recommendationStateRules, recommendationStates, recommendationWays } from './recommendation.js';

describe('the two tables', () => {
  it('lead from the first state to every other', () => {
    const reached = (ways: readonly { from: string; to: string }[], first: string) => {
      const found = new Set([first]);
      for (const state of found) for (const { to } of ways.filter(({ from }) => from === state)) found.add(to);
      return [...found].toSorted();
    };
    expect(reached(claimWays, 'filed')).toEqual(claimStates.toSorted());
    expect(reached(recommendationWays, 'waiting')).toEqual(recommendationStates.toSorted());
  });

  it('give every state that is no end an owner who has a way out, and every limit a way that time takes', () => {
    const ends = ['closed', 'confirmed', 'unconfirmed', 'refused'];
    const rules = Object.entries({ ...claimStateRules, ...recommendationStateRules });
    const ways = [...claimWays, ...recommendationWays];
    for (const [state, { owner, limit }] of rules) {
      expect([state, owner === null]).toEqual([state, ends.includes(state)]);
      const out = ways.filter(({ from }) => from === state);
      // What was recommended to the city ends with its recommendations, each of which has an owner of its own.
      const leftBy = state === 'recommended' ? 'system' : owner;
      expect([state, owner === null || out.some(({ by }) => by === leftBy)]).toEqual([state, true]);
      expect([state, out.some(({ act }) => act === 'time')]).toEqual([state, limit !== null]);
    }
  });

  it('let nobody but the claimant agree, withdraw or confirm, and never the city', () => {
    const own = [...claimWays, ...recommendationWays].filter(({ act }) =>
      ['agree', 'decline', 'withdraw', 'confirm', 'dispute'].includes(act),
    );
    expect(new Set(own.map(({ by }) => by))).toEqual(new Set(['claimant']));
  });
});
