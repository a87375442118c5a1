import type { CityId, PersonId } from '@madang/basics';
import type { Appealed, Parties } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { lockOne } from '../../../platform/database/lock-one.js';
import { read } from '../../../platform/database/read.js';
import { notFound } from '../../../platform/http/problem.js';
import { ModerationAppealRow } from '../moderation-appeal.entity.js';
import { ModerationDecisionRow } from '../moderation-decision.entity.js';
import type { Thing, Things } from '../things.js';

export interface HeldDecision {
  readonly decision: ModerationDecisionRow;
  readonly appeal: ModerationAppealRow | null;
  /** Undefined once it is gone, as a draft that was thrown away is. */
  readonly thing: Thing | undefined;
  readonly parties: Parties;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A decision with its words and the objection to it. All are held, the words first, as when they are decided about. */
export async function heldDecision(tx: EntityManager, things: Things, cityId: CityId, id: string): Promise<HeldDecision> {
  if (!uuid.test(id)) notFound();
  const found = (await tx.findOneBy(ModerationDecisionRow, { cityId, id })) ?? notFound();
  const thing = await things.source(found.kind).find(tx, cityId, found.thingId);
  const decision = await lockOne(tx, ModerationDecisionRow, { cityId, id });
  const appeal = await tx.findOneBy(ModerationAppealRow, { cityId, decisionId: id });
  const reporters = await read<{ id: PersonId }>(
    tx,
    'select reporter_id as id from report where city_id = $1 and decision_id = $2 and reporter_id is not null',
    [cityId, id],
  );
  const writerIds = [decision.writerId, ...(thing?.writerIds ?? [])];
  const parties = { writerIds, authorIds: thing?.authorIds ?? [], reporterIds: reporters.map((one) => one.id) };
  return { decision, appeal, thing, parties };
}

export function standingOf({ decision: { verdict, deciderId }, appeal }: HeldDecision): Appealed {
  return { verdict, decidedBy: deciderId, appeal };
}

export function eventFacts({ id, kind, placeKind, placeKey, proposalId }: ModerationDecisionRow) {
  return { decisionId: id, kind, placeKind, placeKey, proposalId };
}
