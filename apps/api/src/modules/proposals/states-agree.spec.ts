import { answerDecisions, mayMove, responseStateCodes, type ResponseRole, type ResponseState } from '@madang/accountability';
import { proposalActs, proposalCan, proposalStates, type ProposalAct } from '@madang/participation';
import { describe, expect, it } from 'vitest';

// Two packages that do not know each other speak of one thing: what a proposal may do, and how its answer moves on.

interface Step {
  readonly to: readonly ResponseState[];
  readonly by: ResponseRole;
}

/** The step that each act takes on the way to an answer; null for acts that leave the state where it is. */
const steps: Readonly<Record<ProposalAct, Step | null>> = {
  edit: null,
  discard: null,
  submit: { to: ['screening'], by: 'resident' },
  screen: { to: ['draft', 'published'], by: 'facilitator' },
  withdraw: { to: ['withdrawn'], by: 'resident' },
  // The one that goes in is withdrawn into the other; `merged` is an answer of the city's.
  merge: { to: ['withdrawn'], by: 'resident' },
  split: { to: ['withdrawn'], by: 'resident' },
  invite: null,
  adopt: { to: ['published'], by: 'resident' },
  reopen: { to: ['screening'], by: 'resident' },
  support: null,
  amend: null,
  argue: null,
  rebase: null,
  carry: { to: ['threshold_met'], by: 'assembly' },
  rate: null,
  acknowledge: { to: ['acknowledged'], by: 'staff' },
  debate: { to: ['in_debate'], by: 'facilitator' },
  report_debate: { to: ['under_decision'], by: 'facilitator' },
  // Dropping a promise is an answer too, but to something already under way.
  answer: { to: answerDecisions.filter((decision) => decision !== 'abandoned'), by: 'staff' },
  appeal: { to: ['appealed'], by: 'resident' },
  report_progress: null,
  check_delivery: { to: ['verified'], by: 'resident' },
};

describe('the states of a proposal', () => {
  it('are the same in both packages, in the same order', () => {
    expect(proposalStates).toEqual(responseStateCodes);
  });
});

const moving = proposalActs.filter((act) => steps[act] !== null);

describe('every act of a proposal', () => {
  it.each(moving)('“%s” is allowed nowhere that the answer’s own table would refuse', (act) => {
    const step = steps[act];
    const from = responseStateCodes.filter((state) => proposalCan(act, { state }));
    expect(from.length).toBeGreaterThan(0);
    for (const state of step ? from : [])
      for (const to of step!.to) expect([state, to, mayMove(state, to, step!.by)]).toEqual([state, to, true]);
  });

  it.each(moving.filter((act) => act !== 'submit' && act !== 'reopen'))('“%s” is allowed wherever the table knows the way', (act) => {
    const { to, by } = steps[act]!;
    const known = responseStateCodes.filter((state) => to.every((one) => mayMove(state, one, by)));
    expect(known.filter((state) => !proposalCan(act, { state }))).toEqual([]);
  });

  it('that hands a text in is allowed wherever the table lets a resident do so, as a draft or once more after its time', () => {
    const known = responseStateCodes.filter((state) => mayMove(state, 'screening', 'resident'));
    expect(known.filter((state) => !proposalCan('submit', { state }) && !proposalCan('reopen', { state }))).toEqual([]);
  });
});

describe('support', () => {
  it('is taken where the rule of the bar can open the door, and on the way from there to the debate', () => {
    const taken = responseStateCodes.filter((state) => proposalCan('support', { state }));
    expect(taken.filter((state) => mayMove(state, 'threshold_met', 'system'))).toEqual(['published']);
    const before = responseStateCodes.filter((state) => mayMove(state, 'in_debate', 'system') || mayMove(state, 'acknowledged', 'staff'));
    expect(taken.slice(1)).toEqual(before.filter((state) => !state.startsWith('escalated')));
  });
});
