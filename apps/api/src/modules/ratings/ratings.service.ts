import type { RatingsBody } from '@madang/contracts/ratings';
import { whyProposalCannot } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { authorise, signedIn } from '../../platform/access/authorise.js';
import { Clock } from '../../platform/clock.js';
import { transact } from '../../platform/database/transact.js';
import { Problem } from '../../platform/http/problem.js';
import { Secret } from '../../platform/secret.js';
import { heldProposal } from '../proposals/index.js';
import { checkedRating, saysTheSame, type RatingContent } from './asked-rating.js';
import { countOn } from './count-on.js';
import { raiseHarmFlags } from './raise-harm-flags.js';
import { raterOf } from './rater.js';
import { RatingSkipRow } from './rating-skip.entity.js';
import { RatingRow } from './rating.entity.js';
import { ratingsPolicy } from './ratings.policy.js';

type Given = RatingContent & Pick<RatingRow, 'proposalVersion'>;

type RaterKey = Pick<RatingRow, 'cityId' | 'proposalId' | 'rater'>;

/** Judging a proposal right by right. One rating for each resident, right and proposal; it can be changed until the answer. */
@Injectable()
export class RatingsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly secret: Secret,
  ) {}

  /** The proposal is held, so that ratings are counted one after another and a harm flag cannot slip between two. */
  rate(actor: Actor, name: string, { ratings, skip }: RatingsBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const proposal = await heldProposal(tx, actor.cityId, name);
      authorise(ratingsPolicy.rate(actor, proposal));
      const refusal = whyProposalCannot('rate', proposal);
      if (refusal) throw new Problem(refusal.code, { state: refusal.state });
      const checked = ratings.map(checkedRating);
      const { cityId, id } = proposal;
      const key: RaterKey = { cityId, proposalId: id, rater: raterOf(this.secret, id, signedIn(actor).personId) };
      for (const rating of checked) await this.save(tx, key, { ...rating, proposalVersion: proposal.version });
      if (skip === true) await tx.createQueryBuilder().insert().into(RatingSkipRow).values(key).orIgnore().execute();
      await raiseHarmFlags(
        tx,
        proposal,
        checked.map(({ rightCode }) => rightCode),
        await this.clock.now(tx),
      );
    });
  }

  private async save(tx: EntityManager, key: RaterKey, rating: Given): Promise<void> {
    const before = await tx.findOneBy(RatingRow, { ...key, rightCode: rating.rightCode, latest: true });
    if (before && saysTheSame(before, rating)) return this.confirm(tx, before, rating);
    const { releases } = await countOn(tx, { cityId: key.cityId, proposalId: key.proposalId, rightCode: rating.rightCode }, before, rating);
    if (before) {
      const lastRelease = before.firstRelease === null ? null : releases;
      await tx.update(RatingRow, { ...key, rightCode: rating.rightCode, version: before.version }, { latest: false, lastRelease });
    }
    await tx.insert(RatingRow, { ...key, ...rating, version: (before?.version ?? 0) + 1, latest: true });
  }

  /** The same said of a newer wording is no change, but it is now said of that wording. */
  private async confirm(tx: EntityManager, before: RatingRow, { proposalVersion }: Given): Promise<void> {
    const { cityId, proposalId, rater, rightCode, version } = before;
    if (before.proposalVersion !== proposalVersion)
      await tx.update(RatingRow, { cityId, proposalId, rater, rightCode, version }, { proposalVersion });
  }
}
