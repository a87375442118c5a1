import { describe, expect, it } from 'vitest';
import { stepNow, stepsOf } from './step-now.js';

describe('the step that runs now', () => {
  it.each([
    ['threshold_met', 1],
    ['acknowledged', 2],
    ['in_debate', 2],
    ['under_decision', 3],
    ['verified', 5],
  ] as const)('in %s is %i', (state, step) => expect(stepNow({ state, owedIn: null, answered: false })).toBe(step));
  it('of an escalated proposal is the step that was missed', () =>
    expect(stepNow({ state: 'escalated_2', owedIn: 'acknowledged', answered: false })).toBe(2));
  it('is carrying out once there is an answer', () => expect(stepNow({ state: 'planned', owedIn: null, answered: true })).toBe(4));
});

describe('the way of an answer', () => {
  it('ends with a refusal', () => expect([stepsOf('rejected', false).length, stepsOf('accepted', false).length]).toEqual([4, 5]));
  it('goes on where what was refused has begun nevertheless', () => expect(stepsOf('deferred', true)).toHaveLength(5));
  it('is as long as can be before anybody has decided', () => expect(stepsOf(null, false)).toHaveLength(5));
});
