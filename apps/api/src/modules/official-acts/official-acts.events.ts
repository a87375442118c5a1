import type { ErasureReason } from '@madang/contracts/official-acts';
import { domainEvent, type Happening } from '../../platform/events/domain-event.js';

type By = Happening<string, unknown>['by'];

/** An act says nothing any more. Which, and why, stays in the log for good. */
export function actErased({ leaf, reason }: { readonly leaf: number; readonly reason: ErasureReason }, by: By, at: Date) {
  return domainEvent({ name: 'act.erased', subject: { type: 'log', id: by.cityId }, by, at, payload: { leaves: [leaf], reason } });
}

/** From here on the city publishes what this witness signs. */
export function witnessNamed(
  payload: {
    readonly witnessId: string;
    readonly name: string;
    readonly key: string;
    readonly who: string;
    readonly publishedRule: string;
  },
  by: By,
  at: Date,
) {
  return domainEvent({ name: 'log.witness-named', subject: { type: 'log', id: by.cityId }, by, at, payload });
}

/** And no more, for a reason that everybody reads. */
export function witnessDismissed(
  payload: { readonly witnessId: string; readonly name: string; readonly because: string },
  by: By,
  at: Date,
) {
  return domainEvent({ name: 'log.witness-dismissed', subject: { type: 'log', id: by.cityId }, by, at, payload });
}
