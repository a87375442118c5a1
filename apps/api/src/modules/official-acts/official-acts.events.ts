import type { ErasureReason } from '@madang/contracts/official-acts';
import { domainEvent, type Happening } from '../../platform/events/domain-event.js';

/** An act says nothing any more. Which, and why, stays in the log for good. */
export function actErased(
  { leaf, reason }: { readonly leaf: number; readonly reason: ErasureReason },
  by: Happening<string, unknown>['by'],
  at: Date,
) {
  return domainEvent({ name: 'act.erased', subject: { type: 'log', id: by.cityId }, by, at, payload: { leaves: [leaf], reason } });
}
