import type { MergingState } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import type { Happening } from '../../platform/events/domain-event.js';
import { publish } from '../../platform/events/publish.js';
import { referenceOf } from '../proposals/index.js';
import type { HeldMerging } from './held-merging.js';
import { mergingTold } from './mergings.events.js';

interface Told {
  readonly state: MergingState;
  readonly moved?: number;
  readonly stayed?: number;
}

/** Says it in the history of both proposals. */
export async function tellBoth(
  tx: EntityManager,
  { from, into, merging }: HeldMerging,
  told: Told,
  by: Happening<string, unknown>['by'],
  now: Date,
): Promise<void> {
  const mergingId = merging.id;
  await publish(tx, mergingTold(from.id, { mergingId, side: 'from', other: referenceOf(into)!, ...told }, by, now));
  await publish(tx, mergingTold(into.id, { mergingId, side: 'into', other: referenceOf(from)!, ...told }, by, now));
}
