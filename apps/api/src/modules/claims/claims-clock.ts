import { claimTimeIsUp, recommendationTimeIsUp } from '@madang/accountability';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { read } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { theTimer } from '../../platform/events/domain-event.js';
import { Clocks, type Due, type TimeLimit } from '../../platform/jobs/clocks.js';
import { cityFacts } from '../cities/index.js';
import { ClaimMoves } from './claim-moves.js';
import { heldClaim, heldRecommendation } from './held-claim.js';
import { RecommendationMoves } from './recommending/recommendation-moves.js';

interface DueClaim extends Due {
  readonly kind: 'claim' | 'recommendation';
}

/** What happens to claims and recommendations when nobody acts: silence is told, and nothing waits for ever. */
@Injectable()
export class ClaimsClock implements OnModuleInit, TimeLimit<DueClaim> {
  constructor(
    private readonly db: DataSource,
    private readonly clocks: Clocks,
    private readonly claims: ClaimMoves,
    private readonly recommendations: RecommendationMoves,
  ) {}

  onModuleInit(): void {
    this.clocks.on('claims', this);
  }

  due(): Promise<DueClaim[]> {
    return read<DueClaim>(
      this.db,
      `select city_id as "cityId", id, next_at as at, 'claim' as kind from claim where next_at <= clock_timestamp()
       union all
       select city_id, id, next_at, 'recommendation' from claim_recommendation where next_at <= clock_timestamp()
       order by at, id`,
    );
  }

  pass({ cityId, id, at, kind }: DueClaim): Promise<void> {
    return transact(this.db, async (tx) => {
      const { timeZone } = await cityFacts(tx, cityId);
      if (kind === 'claim') {
        const held = await heldClaim(tx, cityId, id);
        const now = claimTimeIsUp(held, timeZone);
        if (now && now <= at) await this.claims.letTimePass(tx, held, theTimer(cityId), { now, timeZone });
        return;
      }
      const held = await heldRecommendation(tx, cityId, id);
      const now = recommendationTimeIsUp(held.recommendation, timeZone);
      if (now && now <= at) await this.recommendations.letTimePass(tx, held, theTimer(cityId), { now, timeZone });
    });
  }
}
