import type { OwnRatingsView, RatingReasonsView, RatingResultsView } from '@madang/contracts/ratings';
import type { Language } from '@madang/contracts/wire';
import { smallestPublicGroup, type RightCode } from '@madang/rights';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { signedIn } from '../../platform/access/authorise.js';
import { read, readOne } from '../../platform/database/read.js';
import { Problem } from '../../platform/http/problem.js';
import { Secret } from '../../platform/secret.js';
import { seenProposal, touchedRights, type SeenProposal } from '../proposals/index.js';
import { raterOf } from './rater.js';
import { RatingSkipRow } from './rating-skip.entity.js';
import { RatingRow } from './rating.entity.js';
import { ratingsPolicy } from './ratings.policy.js';
import { toResults, type RightRow } from './results-view.js';

@Injectable()
export class RatingsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly secret: Secret,
  ) {}

  async mine(actor: Actor, name: string): Promise<OwnRatingsView> {
    const proposal = await seenProposal(this.db, actor, name);
    const key = this.keyOf(actor, proposal);
    const [rows, skipped, touched] = await Promise.all([
      this.db.getRepository(RatingRow).findBy({ ...key, latest: true }),
      this.db.getRepository(RatingSkipRow).existsBy(key),
      touchedRights(this.db, proposal),
    ]);
    const ratings = rows.map(({ rightCode, score, reason, severity, selfLink, proposalVersion }) => ({
      right: rightCode,
      score,
      reason,
      severity,
      selfLink,
      earlierWording: proposalVersion < proposal.version,
    }));
    return { ratings, skipped, touched };
  }

  /** What others said: for readers, and for residents once they have said something themselves, chosen not to, or come too late. */
  async results(actor: Actor, name: string): Promise<RatingResultsView> {
    const proposal = await seenProposal(this.db, actor, name);
    if (ratingsPolicy.mustRateFirst(actor, proposal) && !(await this.hasTakenPart(actor, proposal))) throw new Problem('rating/rate-first');
    return toResults(
      await read<RightRow>(
        this.db,
        `select answered.right_code as right, (select sum(count)::int from unnest(answered.histogram) count) + answered.dont_know as answers,
                flag.raised_at as "raisedAt", released.on::text as on, released.histogram, released.dont_know as "dontKnow",
                released.affected_histogram as "affectedHistogram", released.affected_dont_know as "affectedDontKnow"
           from (select * from rating_tally where city_id = $1 and proposal_id = $2) answered
           left join harm_flag flag on flag.city_id = $1 and flag.proposal_id = $2 and flag.right_code = answered.right_code
           left join lateral (
             select one.released_on as on, one.histogram, one.dont_know, one.affected_histogram, one.affected_dont_know from rating_release one
              where one.city_id = $1 and one.proposal_id = $2 and one.right_code = answered.right_code
              order by one.released_on desc limit 1) released on true`,
        [proposal.cityId, proposal.id],
      ),
    );
  }

  /** Reasons for those who prepare the answer, in no order that would tell who wrote when. */
  async reasons(actor: Actor, name: string): Promise<RatingReasonsView> {
    const { cityId, id } = await seenProposal(this.db, actor, name);
    const items = await read<{ right: RightCode; score: number; reason: string; language: Language }>(
      this.db,
      `select r.right_code as right, r.score, r.reason, r.reason_language as language from rating r
        where r.city_id = $1 and r.proposal_id = $2 and r.latest and r.reason is not null and r.score is not null
          and (select sum(count) from rating_tally t, unnest(t.histogram) count
                where t.city_id = $1 and t.proposal_id = $2 and t.right_code = r.right_code) >= $3
        order by r.right_code, r.score, md5(r.rater || r.right_code)`,
      [cityId, id, smallestPublicGroup],
    );
    return { items };
  }

  private async hasTakenPart(actor: Actor, proposal: SeenProposal): Promise<boolean> {
    const { cityId, proposalId, rater } = this.keyOf(actor, proposal);
    const found = await readOne<{ yes: boolean }>(
      this.db,
      `select exists (select 1 from rating where city_id = $1 and proposal_id = $2 and rater = $3)
           or exists (select 1 from rating_skip where city_id = $1 and proposal_id = $2 and rater = $3) as yes`,
      [cityId, proposalId, rater],
    );
    return found?.yes ?? false;
  }

  private keyOf(actor: Actor, { cityId, id }: SeenProposal): Pick<RatingRow, 'cityId' | 'proposalId' | 'rater'> {
    return { cityId, proposalId: id, rater: raterOf(this.secret, id, signedIn(actor).personId) };
  }
}
