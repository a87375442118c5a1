import { claimTimeIsUp, recommendationTimeIsUp, type ClaimCase, type ClaimMoment, type RecommendationCase } from '@madang/accountability';
import type { CityId, ClaimId, RecommendationId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock.js';
import { lockOne } from '../../platform/database/lock-one.js';
import { notFound } from '../../platform/http/problem.js';
import { isUuid } from '../../platform/http/uuid.js';
import { cityFacts } from '../cities/index.js';
import { ClaimRow } from './claim.entity.js';
import type { OpenClaim } from './claims.events.js';
import { RecommendationRow } from './recommendation.entity.js';

/** A claim, held until the transaction ends. */
export function heldClaim(tx: EntityManager, cityId: CityId, id: string): Promise<ClaimRow> {
  if (!isUuid(id)) notFound();
  return lockOne(tx, ClaimRow, { cityId, id: id as ClaimId });
}

export interface HeldRecommendation {
  readonly claim: ClaimRow;
  readonly recommendation: RecommendationRow;
}

/** A recommendation with its claim, the claim held first, as everywhere. */
export async function heldRecommendation(tx: EntityManager, cityId: CityId, id: string): Promise<HeldRecommendation> {
  if (!isUuid(id)) notFound();
  const key = { cityId, id: id as RecommendationId };
  const { claimId } = (await tx.findOneBy(RecommendationRow, key)) ?? notFound();
  const claim = await lockOne(tx, ClaimRow, { cityId, id: claimId });
  return { claim, recommendation: await lockOne(tx, RecommendationRow, key) };
}

export async function momentIn(tx: EntityManager, clock: Clock, cityId: CityId): Promise<ClaimMoment> {
  const { timeZone } = await cityFacts(tx, cityId);
  return { now: await clock.now(tx), timeZone };
}

/** The columns of a case, with the moment at which the clock looks at it again. */
export function claimColumns({ state, dueOn, findBy, finding }: ClaimCase, { now, timeZone }: ClaimMoment) {
  return { state, dueOn, findBy, finding, nextAt: claimTimeIsUp({ state, dueOn }, timeZone), closedAt: state === 'closed' ? now : null };
}

export function recommendationColumns({ state, dueOn, reply }: RecommendationCase, timeZone: string) {
  return { state, dueOn, reply, nextAt: recommendationTimeIsUp({ state, dueOn }, timeZone) };
}

/** What may be told of a claim: nothing of a confidential one. */
export function openly({ id, proposalId, confidential }: Pick<ClaimRow, 'id' | 'proposalId' | 'confidential'>): OpenClaim | null {
  return confidential ? null : { id, proposalId };
}
