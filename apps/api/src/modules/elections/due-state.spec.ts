import { describe, expect, it } from 'vitest';
import { dueState, stateAt } from './due-state.js';

const at = (hour: number) => new Date(Date.UTC(2026, 2, 1, hour));
const window = { opensAt: at(8), closesAt: at(18) };

describe('the clock', () => {
  it('opens a frozen election at its first instant, and not before', () => {
    expect(dueState({ state: 'frozen', ...window }, new Date(at(8).getTime() - 1))).toBeNull();
    expect(dueState({ state: 'frozen', ...window }, at(8))).toBe('open');
  });

  it('closes an open or a paused election at the closing instant', () => {
    expect(dueState({ state: 'open', ...window }, new Date(at(18).getTime() - 1))).toBeNull();
    expect([dueState({ state: 'open', ...window }, at(18)), dueState({ state: 'paused', ...window }, at(18))]).toEqual([
      'closed',
      'closed',
    ]);
  });

  it('does not open an election whose whole time has passed: it is answered by a new one', () => {
    expect(dueState({ state: 'frozen', ...window }, at(18))).toBeNull();
  });

  it('never touches a draft or a count', () => {
    for (const state of ['draft', 'closed', 'tallied', 'archived'] as const) expect(stateAt({ state, ...window }, at(20))).toBe(state);
  });
});
