import { responseTransitions, type ResponseState } from '@madang/accountability';
import { readRoutes } from '@madang/api';
import { describe, expect, it } from 'vitest';

/** What makes each move of the response clock: a door of the API, or the rule that is computed behind one; the clock itself for `timer`. */
interface WayThrough {
  readonly from: readonly ResponseState[] | 'anywhere';
  readonly to: readonly ResponseState[];
  readonly by: string;
  readonly door: string;
}

const theClock = 'the clock of proposals';
const of = (door: string) => {
  const [method, path] = door.split(' ');
  return `${method} /api/v1/cities/:city/${path}`;
};
const from = (states: WayThrough['from'], to: readonly ResponseState[], by: string, door: string): WayThrough => ({
  from: states,
  to,
  by,
  door: of(door),
});
const answers: readonly ResponseState[] = ['accepted', 'accepted_in_part', 'deferred', 'referred', 'rejected', 'merged', 'abandoned'];
const owesAnAnswer: readonly ResponseState[] = ['under_decision', 'overdue_decision', 'escalated_1', 'escalated_2', 'escalated_3'];

const ways: readonly WayThrough[] = [
  from(['draft'], ['screening'], 'resident', 'POST proposals/:proposal/submission'),
  from(['expired'], ['screening'], 'resident', 'POST proposals/:proposal/reopening'),
  from(['screening'], ['draft', 'published'], 'facilitator', 'POST proposals/:proposal/screening'),
  from(['published'], ['withdrawn'], 'resident', 'POST proposals/:proposal/withdrawal'),
  from(['withdrawn'], ['published'], 'resident', 'POST proposals/:proposal/adoption'),
  from(['published'], ['threshold_met'], 'system', 'PUT proposals/:proposal/support'),
  from(['published', 'expired'], ['threshold_met'], 'assembly', 'POST assemblies/:assembly/decisions'),
  from(['published', 'expired'], ['threshold_met'], 'committee', 'POST proposals/:proposal/hearing-decisions'),
  from(['threshold_met', 'overdue_ack', 'escalated_1'], ['acknowledged'], 'staff', 'POST proposals/:proposal/acknowledgement'),
  // Whoever takes it up lets the second bar be looked at; so does the support that reaches it.
  from(['acknowledged'], ['in_debate'], 'system', 'PUT proposals/:proposal/support'),
  from(['acknowledged'], ['in_debate'], 'facilitator', 'POST proposals/:proposal/debate'),
  from(['acknowledged', 'deferred', 'overdue_review', 'watch_report'], ['under_decision'], 'staff', 'POST proposals/:proposal/review'),
  from(['debate_report', 'escalated_1'], ['under_decision'], 'facilitator', 'POST debates/:debate/report'),
  from([...owesAnAnswer, 'planned', 'in_progress', 'stalled'], answers, 'staff', 'POST proposals/:proposal/response'),
  from(answers, ['appealed'], 'resident', 'POST proposals/:proposal/appeals'),
  from('anywhere', ['under_decision', 'rejected', 'remedy_due'], 'committee', 'POST proposals/:proposal/hearing-decisions'),
  from('anywhere', ['remedy_due'], 'ombudsperson', 'POST proposals/:proposal/hearing-decisions'),
  from(['accepted', 'accepted_in_part', 'escalated_1'], ['planned'], 'staff', 'POST proposals/:proposal/commitment'),
  from(['referred'], ['in_progress'], 'staff', 'POST proposals/:proposal/transfer'),
  from(
    ['planned', 'in_progress', 'stalled', 'escalated_1', 'remedy_due'],
    ['in_progress', 'stalled', 'completed'],
    'staff',
    'POST proposals/:proposal/delivery/reports',
  ),
  from(['completed', 'unverified'], ['verified'], 'resident', 'PUT proposals/:proposal/delivery/check'),
  from(['completed', 'unverified'], ['in_progress'], 'system', 'PUT proposals/:proposal/delivery/check'),
  from(['verified'], ['in_progress'], 'system', 'PUT proposals/:proposal/delivery/grade'),
  from(['verified'], ['closed'], 'facilitator', 'POST proposals/:proposal/delivery/closure'),
  from(['remedy_due'], ['remedied'], 'resident', 'POST proposals/:proposal/remedy/confirmation'),
  from(['remedied'], ['closed'], 'facilitator', 'POST proposals/:proposal/remedy/closure'),
  { from: 'anywhere', to: responseTransitions.map(({ to }) => to), by: 'timer', door: theClock },
];

const everyWay = responseTransitions.flatMap(({ from: state, to, by }) => by.map((role) => ({ state, to, role })));

describe('the ways of the response clock, over HTTP', () => {
  it.each(everyWay.map((way) => [`${way.state} → ${way.to} by ${way.role}`, way] as const))(
    '%s has one door',
    (_name, { state, to, role }) => {
      const doors = ways.filter((one) => one.by === role && one.to.includes(to) && (one.from === 'anywhere' || one.from.includes(state)));
      expect(doors).toHaveLength(1);
    },
  );

  it('every door is one of the API', async () => {
    const known = new Set((await readRoutes()).map(({ method, path }) => `${method} ${path}`));
    expect(ways.filter(({ door }) => door !== theClock && !known.has(door)).map(({ door }) => door)).toEqual([]);
  });
});
