import { isRecommendationWatched, recommendationStates, type RecommendationState } from '@madang/accountability';
import { calendarDateIn, type RecommendationId } from '@madang/basics';
import type { OfficeClaimsView } from '@madang/contracts/office-claims';
import type {
  RecommendationExportFilter,
  RecommendationFilter,
  RecommendationPage,
  RecommendationView,
} from '@madang/contracts/recommendations';
import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { read } from '../../../platform/database/read.js';
import { csvOf } from '../../../platform/http/csv.js';
import { cursorParts, decodeShapedCursor, toPage } from '../../../platform/http/cursor.js';
import { notFound } from '../../../platform/http/problem.js';
import { isUuid } from '../../../platform/http/uuid.js';
import { cityFacts } from '../../cities/index.js';
import { ClaimInquiryRow } from '../claim-inquiry.entity.js';
import { inquiryView } from '../claim-views.js';
import { ClaimRow } from '../claim.entity.js';
import { claimsPolicy } from '../claims.policy.js';
import { RecommendationRow } from '../recommendation.entity.js';
import { publicViews } from './recommendation-views.js';

const atOnce = 20;
const mostExported = 20_000;
const mostForOffices = 500;
const columns = ['id', 'madeOn', 'right', 'office', 'summary', 'text', 'language', 'state', 'dueOn', 'reply'] as const;

/** What the ombudsperson recommended, for everybody; and what waits for the offices of the city. */
@Injectable()
export class RecommendationsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, { cursor, limit = atOnce, state }: RecommendationFilter): Promise<RecommendationPage> {
    const { cityId } = actor;
    const [at, id] = decodeShapedCursor(cursor, [cursorParts.instant, cursorParts.uuid]) ?? [null, null];
    const found = await read<{ id: RecommendationId; at: string }>(
      this.db,
      `select id, to_char(made_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US"+00"') as at from claim_recommendation
        where city_id = $1 and ($2::text[] is null or state = any($2))
          and ($3::timestamptz is null or (made_at, id) < ($3::timestamptz, $4::uuid))
        order by made_at desc, id desc limit $5`,
      [cityId, statesOf(state), at, id, limit + 1],
    );
    const views = await this.views(
      actor,
      found.slice(0, limit).map((one) => one.id),
    );
    return toPage(
      found,
      limit,
      (row) => [row.at, row.id],
      (row) => views.get(row.id)!,
    );
  }

  async one(actor: Actor, id: string): Promise<RecommendationView> {
    if (!isUuid(id)) notFound();
    return (await this.views(actor, [id as RecommendationId])).get(id as RecommendationId) ?? notFound();
  }

  async csv(actor: Actor, { state }: RecommendationExportFilter): Promise<string> {
    const found = await read<{ id: RecommendationId }>(
      this.db,
      `select id from claim_recommendation where city_id = $1 and ($2::text[] is null or state = any($2))
        order by made_at desc, id desc limit ${mostExported}`,
      [actor.cityId, statesOf(state)],
    );
    const views = await this.views(
      actor,
      found.map((one) => one.id),
    );
    return csvOf(
      columns,
      found.map(({ id }) => columns.map((column) => views.get(id)![column])),
    );
  }

  /** For offices: what they are asked and what they are told to do. Which claim it comes from is said of open ones alone. */
  async forOffices(actor: Actor): Promise<OfficeClaimsView> {
    authorise(claimsPolicy.answer(actor));
    const { cityId } = actor;
    const { timeZone } = await cityFacts(this.db, cityId);
    const inquiries = await this.db
      .getRepository(ClaimInquiryRow)
      .find({ where: { cityId, answeredAt: IsNull() }, order: { dueOn: 'ASC', id: 'ASC' }, take: mostForOffices });
    const claims = await this.db.getRepository(ClaimRow).findBy({ cityId, id: In(inquiries.map(({ claimId }) => claimId)) });
    const byId = new Map(claims.map((row) => [row.id, row]));
    const waiting = await this.db.getRepository(RecommendationRow).find({
      where: { cityId, state: In(['waiting', 'silent', 'promised', 'unkept']) },
      order: { dueOn: 'ASC', id: 'ASC' },
      take: mostForOffices,
    });
    return {
      on: calendarDateIn(timeZone, await this.clock.now(this.db)),
      inquiries: inquiries
        .filter(({ claimId }) => byId.get(claimId)!.state !== 'closed')
        .map((row) => ({ ...inquiryView(row, timeZone), claim: byId.get(row.claimId)!.confidential ? null : row.claimId })),
      recommendations: await publicViews(this.db, { actor, timeZone }, waiting),
    };
  }

  private async views(actor: Actor, ids: readonly RecommendationId[]): Promise<ReadonlyMap<RecommendationId, RecommendationView>> {
    const { timeZone } = await cityFacts(this.db, actor.cityId);
    const rows = await this.db.getRepository(RecommendationRow).findBy({ cityId: actor.cityId, id: In(ids) });
    const views = await publicViews(this.db, { actor, timeZone }, rows);
    return new Map(rows.map(({ id }, at) => [id, views[at]!]));
  }
}

function statesOf(state: RecommendationState | 'watched' | undefined): readonly RecommendationState[] | null {
  if (state === undefined) return null;
  return state === 'watched' ? recommendationStates.filter(isRecommendationWatched) : [state];
}
