import { hasRole, type Actor } from '../../platform/access/actor.js';

const facilitator = (actor: Actor): boolean => hasRole(actor, 'facilitator');

/** Facilitators keep the record and own no decision; whether the state allows an act is asked of the assembly. */
export const assembliesPolicy = {
  announce: facilitator,
  edit: facilitator,
  open: facilitator,
  record: facilitator,
  close: facilitator,
  open_minutes: facilitator,
  sign: facilitator,
  cancel: facilitator,
  /** Exact counts of small groups are for those who wrote them down. */
  seeSmallGroups: facilitator,
};
