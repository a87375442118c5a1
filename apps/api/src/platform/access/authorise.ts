import { Problem } from '../http/problem.js';
import type { Actor, SignedInActor } from './actor.js';

/** A policy's answer: yes, or no; or that the thing must not even be seen. */
export type Verdict = boolean | 'hidden';

/** The second beat of every use case. What may not be seen answers like what does not exist. */
export function authorise(verdict: Verdict): void {
  if (verdict === 'hidden') throw new Problem('request/not-found');
  if (!verdict) throw new Problem('access/not-allowed');
}

export function signedIn(actor: Actor): SignedInActor {
  if (actor.personId === null) throw new Problem('access/sign-in-needed');
  return actor as SignedInActor;
}
