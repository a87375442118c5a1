import { isRecommendationWatched, recommendationStateRules } from '@madang/accountability';
import { calendarDateIn, type CityId, type RecommendationId } from '@madang/basics';
import type { RecommendationStepView, RecommendationView } from '@madang/contracts/recommendations';
import { In, type DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { read } from '../../../platform/database/read.js';
import type { ClaimRow } from '../claim.entity.js';
import { actsOnRecommendation } from '../claims.policy.js';
import { RecommendationStepRow } from '../recommendation-step.entity.js';
import { RecommendationRow } from '../recommendation.entity.js';

type Db = DataSource | EntityManager;

interface ForReader {
  readonly actor: Actor;
  readonly timeZone: string;
}

/** The recommendations of one claim, for a reader who may read the claim. */
export async function recommendationViews(
  db: Db,
  { actor, timeZone, claim, mine }: ForReader & { readonly claim: ClaimRow; readonly mine: boolean },
): Promise<RecommendationView[]> {
  const rows = await db
    .getRepository(RecommendationRow)
    .find({ where: { cityId: claim.cityId, claimId: claim.id }, order: { madeAt: 'ASC', id: 'ASC' } });
  const named = await lookedUp(db, claim.cityId, rows);
  return rows.map((row) => view(row, { actor, timeZone, mine, ...named }));
}

/** Recommendations for anybody. From a confidential claim nothing leads to it, and confirming is for its own page. */
export async function publicViews(
  db: Db,
  { actor, timeZone }: ForReader,
  rows: readonly RecommendationRow[],
): Promise<RecommendationView[]> {
  const named = await lookedUp(db, actor.cityId, rows);
  return rows.map((row) => view(row, { actor, timeZone, mine: false, ...named }));
}

interface Named {
  readonly open: ReadonlySet<string>;
  readonly steps: ReadonlyMap<RecommendationId, RecommendationStepView[]>;
}

async function lookedUp(db: Db, cityId: CityId, rows: readonly RecommendationRow[]): Promise<Named> {
  const claims = await read<{ id: string }>(db, 'select id from claim where city_id = $1 and id = any($2) and not confidential', [
    cityId,
    rows.map(({ claimId }) => claimId),
  ]);
  const steps = await db
    .getRepository(RecommendationStepRow)
    .find({ where: { cityId, recommendationId: In(rows.map(({ id }) => id)) }, order: { number: 'ASC' } });
  return {
    open: new Set(claims.map(({ id }) => id)),
    steps: new Map(rows.map(({ id }) => [id, steps.filter((step) => step.recommendationId === id).map(stepView)])),
  };
}

function stepView({ step, at, reply, text, language, officeHolder, promisedOn }: RecommendationStepRow): RecommendationStepView {
  return { step, at: at.toISOString(), reply, text, language, officeHolder, promisedOn };
}

function view(
  row: RecommendationRow,
  { actor, timeZone, mine, open, steps }: ForReader & Named & { readonly mine: boolean },
): RecommendationView {
  const { id, right, office, summary, text, language, madeAt, state, dueOn, reply, claimId } = row;
  return {
    id,
    right,
    office,
    summary,
    text,
    language,
    madeOn: calendarDateIn(timeZone, madeAt),
    state,
    owner: recommendationStateRules[state].owner,
    dueOn,
    reply,
    watched: isRecommendationWatched(state),
    claim: open.has(claimId) ? claimId : null,
    steps: steps.get(id) ?? [],
    acts: actsOnRecommendation(actor, state, mine),
  };
}
