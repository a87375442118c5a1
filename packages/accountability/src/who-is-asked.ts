import type { ResponseRole, ResponseState } from './response-state.js';
import { responseStates } from './response-states.js';

/** The way up when a role has nobody in it. */
const ladder: readonly ResponseRole[] = ['staff', 'committee', 'ombudsperson'];

export interface WhoIsAsked {
  /** Whose turn it is now; null when everybody up the ladder is missing, which is shown as such. */
  readonly asked: ResponseRole | null;
  /** Roles passed over because nobody holds them, to be shown as vacant. They never stop the clock. */
  readonly vacant: readonly ResponseRole[];
}

/** Whose turn it is in a state, given the roles that somebody holds in this city. */
export function whoIsAsked(state: ResponseState, isHeld: (role: ResponseRole) => boolean): WhoIsAsked {
  const { ownerRole } = responseStates[state];
  const step = ladder.indexOf(ownerRole);
  const upwards = step < 0 ? [ownerRole] : ladder.slice(step);
  const found = upwards.findIndex((role) => isHeld(role));
  return found < 0 ? { asked: null, vacant: upwards } : { asked: upwards[found] ?? null, vacant: upwards.slice(0, found) };
}
