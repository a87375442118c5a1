import { harmFlag, type HarmTally, type RightCode } from '@madang/rights';
import type { EntityManager } from 'typeorm';
import { publish } from '../../platform/events/publish.js';
import { openHarmDoor, type HeldProposal } from '../proposals/index.js';
import { HarmFlagRow } from './harm-flag.entity.js';
import { RatingTallyRow } from './rating-tally.entity.js';
import { harmFlagged } from './ratings.events.js';

/**
 * Looks whether enough of those who rated see clear or strong harm to one of these rights. Judged at once and not at the next
 * release: harm is not made to wait. The proposal is held.
 */
export async function raiseHarmFlags(tx: EntityManager, held: HeldProposal, rights: readonly RightCode[], now: Date): Promise<void> {
  const key = { cityId: held.cityId, proposalId: held.id };
  let flagged = false;
  for (const rightCode of rights) {
    const tally = await tx.findOneBy(RatingTallyRow, { ...key, rightCode });
    const { raised, grounds } = harmFlag(tally ? [harmOf(tally)] : []);
    if (!raised || (await tx.existsBy(HarmFlagRow, { ...key, rightCode }))) continue;
    await tx.insert(HarmFlagRow, { ...key, rightCode, grounds, raisedAt: now });
    const rule = { cityId: held.cityId, personId: null, role: 'system' } as const;
    await publish(tx, harmFlagged(held.id, { right: rightCode, grounds }, rule, now));
    flagged = true;
  }
  if (flagged) await openHarmDoor(tx, held, now);
}

function harmOf({ histogram, grave }: RatingTallyRow): HarmTally {
  const [strong = 0, clear = 0] = histogram;
  return { group: 'everyone', n: histogram.reduce((sum, count) => sum + count, 0), harmed: strong + clear, grave };
}
