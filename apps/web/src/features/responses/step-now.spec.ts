import { describe, expect, it } from 'vitest';
import type { OfficialResponseView } from '@madang/contracts/official-responses';
import { stepNow } from './step-now.js';

const answers = [{} as OfficialResponseView];

describe('the step that runs now', () => {
  it.each([
    ['threshold_met', 1],
    ['acknowledged', 2],
    ['in_debate', 2],
    ['under_decision', 3],
    ['verified', 5],
  ] as const)('in %s is %i', (state, step) => expect(stepNow({ state, owedIn: null, answers: [] })).toBe(step));
  it('of an escalated proposal is the step that was missed', () =>
    expect(stepNow({ state: 'escalated_2', owedIn: 'acknowledged', answers: [] })).toBe(2));
  it('is carrying out once there is an answer', () => expect(stepNow({ state: 'planned', owedIn: null, answers })).toBe(4));
});
