import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposalActs, proposalCan, proposalStates, whyProposalCannot, type ProposalAct } from './index.js';

const statesFor = (act: ProposalAct) => proposalStates.filter((state) => proposalCan(act, { state }));

describe('proposalCan', () => {
  it('there are 34 states, each named once', () => expect(new Set(proposalStates).size).toBe(34));
  it.each([
    ['edit', ['draft']],
    ['submit', ['draft']],
    ['screen', ['screening']],
    ['support', ['published', 'threshold_met', 'acknowledged', 'overdue_ack']],
    ['withdraw', ['published']],
    ['adopt', ['withdrawn']],
    ['carry', ['published', 'expired']],
  ] as const)('%s in %j and nowhere else', (act, states) => expect(statesFor(act)).toEqual(states));
  it('a proposal that reached the bar cannot be withdrawn: its answer is owed to its supporters', () =>
    expect(whyProposalCannot('withdraw', { state: 'threshold_met' })).toEqual({
      code: 'proposal/not-withdrawable',
      state: 'threshold_met',
    }));
  it('ratings are open from publication until the answer, also while the city is late', () => {
    expect(proposalCan('rate', { state: 'overdue_decision' })).toBe(true);
    expect(whyProposalCannot('rate', { state: 'accepted' })).toEqual({ code: 'proposal/not-open-to-ratings', state: 'accepted' });
    expect(proposalCan('rate', { state: 'screening' })).toBe(false);
  });
  it('a full acceptance cannot be appealed, every other answer can', () => {
    expect(proposalCan('appeal', { state: 'accepted' })).toBe(false);
    expect(statesFor('appeal')).toEqual(['accepted_in_part', 'deferred', 'referred', 'rejected', 'merged', 'abandoned']);
  });
  it('nothing can be done to what is closed', () =>
    expect(proposalActs.filter((act) => proposalCan(act, { state: 'closed' }))).toEqual([]));
  it('an act is allowed, or there is a reason why not', () =>
    fc.assert(
      fc.property(fc.constantFrom(...proposalActs), fc.constantFrom(...proposalStates), (act, state) => {
        expect(whyProposalCannot(act, { state }) === null).toBe(proposalCan(act, { state }));
      }),
    ));
  it('every act is allowed somewhere', () => expect(proposalActs.filter((act) => statesFor(act).length === 0)).toEqual([]));
});
