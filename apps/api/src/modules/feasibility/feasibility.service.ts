import { randomUUIDv7 } from 'node:crypto';
import { checkFeasibility, lookAgain } from '@madang/accountability';
import type { PersonId, ReviewNoteId } from '@madang/basics';
import type { FeasibilityBody } from '@madang/contracts/feasibility';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor, SignedInActor } from '../../platform/access/actor.js';
import { authorise, signedIn } from '../../platform/access/authorise.js';
import { Clock } from '../../platform/clock.js';
import { readOne } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { actingAs } from '../../platform/events/domain-event.js';
import { publish } from '../../platform/events/publish.js';
import { notFound, orThrow, Problem } from '../../platform/http/problem.js';
import { refuseOutdated } from '../../platform/http/revision.js';
import { cityFacts } from '../cities/index.js';
import { heldProposal, mayReadProposal, type HeldProposal } from '../proposals/index.js';
import { FeasibilityReviewRow } from './feasibility-review.entity.js';
import { feasibilityPublished } from './feasibility.events.js';
import { feasibilityPolicy } from './feasibility.policy.js';
import { findingsOf, nothingFound, storedFindings } from './findings.js';
import { isInReview } from './in-review.js';
import { ReviewNoteRow } from './review-note.entity.js';

interface InWork {
  readonly proposal: HeldProposal;
  readonly review: FeasibilityReviewRow;
  readonly by: SignedInActor;
}

/** Examining a proposal: whose it is, what was found, and the second pair of eyes. */
@Injectable()
export class FeasibilityService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  assign(actor: Actor, name: string, person: string | null): Promise<void> {
    return transact(this.db, async (tx) => {
      const { review } = await this.inWork(tx, actor, name);
      if (person !== null && !(await isColleague(tx, review, person))) throw new Problem('feasibility/no-colleague', {});
      await tx.save(FeasibilityReviewRow, { ...review, assigneeId: person as PersonId | null });
    });
  }

  /** `revision` is what the writer last saw. If a colleague saved meanwhile, nothing is overwritten. Whoever saves, writes. */
  save(actor: Actor, name: string, body: FeasibilityBody, revision: number): Promise<void> {
    return transact(this.db, async (tx) => {
      const { review, by } = await this.inWork(tx, actor, name);
      refuseOutdated(revision, review.revision);
      await refuseOddMoney(tx, review, body);
      const writerIds = [...new Set([...review.writerIds, by.personId])];
      await tx.save(FeasibilityReviewRow, { ...review, ...storedFindings(body), revision: revision + 1, writerIds, state: 'in_work' });
    });
  }

  /** Hands it to a colleague. What it lacks is named. */
  submit(actor: Actor, name: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const { review } = await this.inWork(tx, actor, name);
      const gaps = checkFeasibility(findingsOf(review));
      if (gaps.length > 0) throw new Problem('feasibility/incomplete', { gaps });
      await tx.save(FeasibilityReviewRow, { ...review, state: 'submitted' });
    });
  }

  lookAgain(actor: Actor, name: string, verdict: 'sign' | 'return'): Promise<void> {
    return transact(this.db, async (tx) => {
      const { review, proposal, by } = await this.inWork(tx, actor, name);
      const { state } = orThrow(lookAgain(review, by.personId, verdict));
      if (state !== 'published') return void (await tx.save(FeasibilityReviewRow, { ...review, state }));
      const publishedAt = await this.clock.now(tx);
      await tx.save(FeasibilityReviewRow, { ...review, state, signedById: by.personId, publishedAt });
      await publish(tx, feasibilityPublished(proposal.id, actingAs(actor, 'staff'), publishedAt));
    });
  }

  /** Stays inside the office. */
  note(actor: Actor, name: string, text: string): Promise<ReviewNoteId> {
    return transact(this.db, async (tx) => {
      const { cityId, id: proposalId } = await examined(tx, actor, name);
      const id = randomUUIDv7() as ReviewNoteId;
      const { personId: writerId } = signedIn(actor);
      await tx.insert(ReviewNoteRow, { cityId, id, proposalId, writerId, text, writtenAt: await this.clock.now(tx) });
      return id;
    });
  }

  /** The review of a proposal that the city still examines; begun if nobody has. */
  private async inWork(tx: EntityManager, actor: Actor, name: string): Promise<InWork> {
    const proposal = await examined(tx, actor, name);
    if (!isInReview(proposal.state)) throw new Problem('feasibility/not-yet', { state: proposal.state });
    const key = { cityId: proposal.cityId, proposalId: proposal.id };
    const review = (await tx.findOneBy(FeasibilityReviewRow, key)) ?? { ...key, ...(await this.begun(tx, proposal)) };
    if (review.state === 'published') throw new Problem('feasibility/published', {});
    return { proposal, review, by: signedIn(actor) };
  }

  private async begun(tx: EntityManager, { cityId }: HeldProposal): Promise<Omit<FeasibilityReviewRow, 'cityId' | 'proposalId'>> {
    const { ownLanguage } = await cityFacts(tx, cityId);
    const nobody = { assigneeId: null, writerIds: [], signedById: null, publishedAt: null };
    return { state: 'in_work', revision: 0, ...nobody, ...nothingFound(ownLanguage) };
  }
}

/** The proposal, held, for those who examine. */
async function examined(tx: EntityManager, actor: Actor, name: string): Promise<HeldProposal> {
  const proposal = await heldProposal(tx, actor.cityId, name);
  if (!mayReadProposal(actor, proposal)) notFound();
  authorise(feasibilityPolicy.examine(actor));
  return proposal;
}

async function isColleague(tx: EntityManager, { cityId }: Pick<FeasibilityReviewRow, 'cityId'>, person: string): Promise<boolean> {
  const found = await readOne(tx, `select 1 from person where city_id = $1 and id = $2 and roles && array['staff', 'administrator']`, [
    cityId,
    person,
  ]);
  return found !== undefined;
}

/** More than any city spends; beyond it the database could not keep the number. */
const mostMinor = 10n ** 17n;

/** Estimates are in the city's currency, and neither below nothing nor beyond all measure. */
async function refuseOddMoney(tx: EntityManager, { cityId }: FeasibilityReviewRow, body: FeasibilityBody): Promise<void> {
  const { currency } = await cityFacts(tx, cityId);
  for (const field of ['costLow', 'costHigh', 'runningCost'] as const) {
    const amount = body[field];
    if (amount === null) continue;
    if (amount.currency !== currency) throw new Problem('request/unreadable', { field, currency });
    const minor = BigInt(amount.minor);
    if (minor < 0n || minor > mostMinor) throw new Problem('request/unreadable', { field });
  }
}
