/**
 * The rules of the clock once more, typed by hand from the published table: a state, its days and where silence leads, and who
 * may go where. `?` marks a way that asks for something beside the state.
 */
const typed = `
draft            | -                     | resident: screening
screening        | 3 published           | facilitator: draft published
published        | 30 expired            | system: threshold_met; assembly: threshold_met; committee: threshold_met; resident: withdrawn
threshold_met    | 7 overdue_ack         | staff: acknowledged
acknowledged     | 30 overdue_review     | system: in_debate; facilitator: in_debate; staff: under_decision
in_debate        | 30 debate_report      |
debate_report    | 10 escalated_1        | facilitator: under_decision
under_decision   | 60 overdue_decision   | staff: accepted accepted_in_part deferred referred rejected merged
accepted         | 30 escalated_1        | staff: planned
accepted_in_part | 30 escalated_1        | staff: planned; resident: appealed
deferred         | 180 under_decision    | staff: under_decision; resident: appealed
referred         | 14 escalated_1        | staff: in_progress; resident: appealed
rejected         | 30 closed             | resident: appealed
merged           | 30 closed             | resident: appealed
planned          | 90 stalled            | staff: in_progress stalled abandoned
in_progress      | 90 stalled            | staff: stalled completed abandoned
stalled          | 30 escalated_1        | staff: in_progress abandoned
completed        | 60 unverified         | resident: verified; system: in_progress?not-done
verified         | -                     | system: in_progress?bad-grade; facilitator: closed?good-grade
unverified       | -                     | resident: verified; system: in_progress?not-done
closed           | -                     |
abandoned        | 14 escalated_2        | resident: appealed
overdue_ack      | 7 escalated_1         | staff: acknowledged
overdue_review   | 14 escalated_1        | staff: under_decision
overdue_decision | 14 escalated_1        | staff: accepted accepted_in_part deferred referred rejected merged
escalated_1      | 14 escalated_2        | staff: acknowledged in_progress accepted accepted_in_part deferred referred rejected merged planned?late-plan; facilitator: under_decision?late-report
escalated_2      | 30 escalated_3        | staff: accepted accepted_in_part deferred referred rejected merged; committee: remedy_due
escalated_3      | 90 watch_report       | staff: accepted accepted_in_part deferred referred rejected merged; ombudsperson: remedy_due
appealed         | 30 escalated_3        | committee: under_decision rejected remedy_due
remedy_due       | 60 watch_report       | staff: in_progress; resident: remedied
remedied         | -                     | facilitator: closed
watch_report     | -                     | staff: under_decision
expired          | -                     | resident: screening; assembly: threshold_met; committee: threshold_met
withdrawn        | 14 closed             | resident: published
`;

export interface NaiveWay {
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly asks: string;
}

export interface NaiveLimit {
  readonly days: number;
  readonly to: string;
}

const lines = typed
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

export const naiveLimits = new Map<string, NaiveLimit>(
  lines.flatMap(([state = '', limit = '']) => {
    const [days, to = ''] = limit.split(' ');
    return limit === '-' ? [] : [[state, { days: Number(days), to }] as const];
  }),
);

/** Every way that a person, an assembly or a rule may take, one for each role, and those of the clock. */
export const naiveWays: readonly NaiveWay[] = lines.flatMap(([from = '', , acts = '']) => [
  ...acts.split(';').flatMap((act) => waysOf(from, act)),
  ...[naiveLimits.get(from)].flatMap((limit) => (limit ? [{ from, to: limit.to, by: 'timer', asks: '' }] : [])),
]);

export const naiveStates: readonly string[] = lines.map(([state = '']) => state);

function waysOf(from: string, act: string): NaiveWay[] {
  const [by = '', targets = ''] = act.split(':').map((part) => part.trim());
  const named = targets.split(' ').filter((one) => one !== '');
  return named.map((one) => {
    const [to = '', asks = ''] = one.split('?');
    return { from, to, by, asks };
  });
}
