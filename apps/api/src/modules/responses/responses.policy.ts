import type { PersonId } from '@madang/basics';
import { hasRole, type Actor } from '../../platform/access/actor.js';
import type { Verdict } from '../../platform/access/authorise.js';

/** Whether this actor may see the proposal at all; the module of proposals says so. */
interface Seen {
  readonly readable: boolean;
}

export const isStaff = (actor: Actor): boolean => hasRole(actor, 'staff') || hasRole(actor, 'administrator');

function asStaff(actor: Actor, { readable }: Seen): Verdict {
  return readable ? isStaff(actor) : 'hidden';
}

/** May this person? Whether the state of the proposal allows it is asked of the response clock. */
export const responsesPolicy = {
  assign: asStaff,
  acknowledge: asStaff,
  take_up: asStaff,
  extend: asStaff,
  answer: asStaff,
  report: asStaff,
  /** Staff may comment on what residents found, not find it themselves. */
  check: (actor: Actor, { readable }: Seen): Verdict => (readable ? hasRole(actor, 'resident') && !isStaff(actor) : 'hidden'),
  /** What the city showed any of its staff may take back; what a resident showed, they alone. */
  takeBack: (actor: Actor, { readable, byCity, addedBy }: Seen & { readonly byCity: boolean; readonly addedBy: PersonId }): Verdict =>
    readable ? (byCity ? isStaff(actor) : actor.personId === addedBy) : 'hidden',
  /** Only those who asked can say whether they were answered. */
  judge: (_actor: Actor, { readable, asked }: Seen & { readonly asked: boolean }): Verdict => (readable ? asked : 'hidden'),
  seeAbsences: isStaff,
  /** For oneself; an administrator for a colleague, who may have fallen ill. */
  beAway: (actor: Actor, { personId }: { readonly personId: PersonId }): Verdict =>
    isStaff(actor) && (actor.personId === personId || hasRole(actor, 'administrator')),
  /** Whoever is away comes back, or an administrator brings them back; for anybody else there is nothing there. */
  comeBack: (actor: Actor, { personId }: { readonly personId: PersonId }): Verdict =>
    isStaff(actor) && (actor.personId === personId || hasRole(actor, 'administrator') || 'hidden'),
  keepCalendar: isStaff,
  /** Whoever may write an answer; reading them as well. */
  keepTemplates: isStaff,
  /** The batch itself; each of its answers is asked about on its own. */
  answerTogether: isStaff,
  nameBody: (actor: Actor): Verdict => hasRole(actor, 'administrator'),
};
