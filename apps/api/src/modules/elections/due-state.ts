import { timing, type ElectionState, type TimeWindow } from '@madang/participation';

interface InTime extends TimeWindow {
  readonly state: ElectionState;
}

/** The state that the clock owes an election, or null. Nobody is needed for it: neither to open the box nor to close it. */
export function dueState(election: InTime, now: Date): 'open' | 'closed' | null {
  const time = timing(election, now);
  if (election.state === 'frozen' && time === 'open') return 'open';
  return (election.state === 'open' || election.state === 'paused') && time === 'late' ? 'closed' : null;
}

/** What an election is at a moment, also in the seconds before anybody has written it down. */
export function stateAt(election: InTime, now: Date): ElectionState {
  return dueState(election, now) ?? election.state;
}
