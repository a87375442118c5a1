import type { CityId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import type { Happening } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { rollUp } from '../explore/roll-up.js';
import { versionsOf } from './lay-over.js';
import { budgetReclassified } from './taggings.events.js';

export interface Reclassification {
  readonly cityId: CityId;
  /** The act whose own words the lines follow or no longer follow. */
  readonly spokenBy: string;
  /** The act that was made now. */
  readonly taggingId: string;
  readonly lineCount: number;
  readonly by: Happening<string, unknown>['by'];
  readonly at: Date;
}

/** After the tags of lines have changed, in the same transaction: what is added up by function, district or right is added up anew. */
export async function reclassified(tx: EntityManager, { cityId, spokenBy, taggingId, lineCount, by, at }: Reclassification): Promise<void> {
  const versionIds = await versionsOf(tx, { cityId, id: spokenBy });
  for (const versionId of versionIds) await rollUp(tx, { cityId, versionId });
  await publish(tx, budgetReclassified({ taggingId, lineCount, versionIds }, by, at));
}
