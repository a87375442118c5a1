import { Injectable } from '@nestjs/common';
import type { BallotView, CastBody, MyBallotView } from '@madang/contracts/ballots';
import { castBallot, checkBallot, type Ballot, type ProjectId } from '@madang/participation';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor, SignedInActor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { notFound, orThrow, Problem } from '../../../platform/http/problem.js';
import { Secret } from '../../../platform/secret.js';
import { cycleBySlug } from '../../cycles/index.js';
import { dueState } from '../due-state.js';
import { costsOf, electionOf } from '../election-of.js';
import { ElectionRow } from '../election.entity.js';
import { electionsPolicy } from '../elections.policy.js';
import { holdElection } from '../hold-election.js';
import { letTimePass } from '../move-held.js';
import { cast, storedBallot, type VoterKey } from './cast-statement.js';
import { withoutContents } from './without-contents.js';

const attempts = 3;

/**
 * Taking ballots into the box. Nothing else happens here: no event, no job, no log line, no count, since each of them would
 * say when somebody voted.
 */
@Injectable()
export class BallotsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly secret: Secret,
  ) {}

  async cast(actor: Actor, cycle: string, { revision, choices }: CastBody): Promise<BallotView> {
    const voter = signedIn(actor);
    const incoming: Ballot = { revision, choices: (choices as ProjectId[]).toSorted() };
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const taken = await withoutContents(() => transact(this.db, (tx) => this.decide(tx, voter, cycle, incoming)));
      if (taken) return { revision: taken.revision, choices: [...taken.choices] };
      await transact(this.db, (tx) => this.openIfDue(tx, voter, cycle));
    }
    throw new Problem('election/not-open');
  }

  /** What the box holds for the reader, and nobody else. */
  mine(actor: Actor, cycle: string): Promise<MyBallotView> {
    const voter = signedIn(actor);
    return transact(this.db, async (tx) => {
      const row = await this.find(tx, voter, cycle);
      authorise(electionsPolicy.cast(voter, row));
      const ballot = await storedBallot(tx, this.keyOf(voter, row));
      return { ballot: ballot && { revision: ballot.revision, choices: [...ballot.choices] } };
    });
  }

  /** The ballot as it is stored now; null where only the clock had not been written down yet. */
  private async decide(tx: EntityManager, voter: SignedInActor, cycle: string, incoming: Ballot): Promise<Ballot | null> {
    const row = await this.find(tx, voter, cycle);
    authorise(electionsPolicy.cast(voter, row));
    const election = electionOf(row, await costsOf(tx, { cityId: row.cityId, electionId: row.id }));
    const key = this.keyOf(voter, row);
    if (checkBallot(election, incoming.choices).length === 0 && (await cast(tx, key, incoming))) return incoming;
    const stored = await storedBallot(tx, key);
    const now = await this.clock.now(tx);
    if (dueState(row, now) === 'open') return null;
    const decision = orThrow(castBallot(election, { stored, incoming }, now));
    return decision.changes ? null : decision.ballot;
  }

  private async openIfDue(tx: EntityManager, voter: SignedInActor, cycle: string): Promise<void> {
    const held = await holdElection(tx, voter.cityId, cycle);
    const now = await this.clock.now(tx);
    if (dueState(held.row, now) === 'open') await letTimePass(tx, held, now);
  }

  private async find(tx: EntityManager, { cityId }: Actor, slug: string): Promise<ElectionRow> {
    const cycle = (await cycleBySlug(tx, cityId, slug)) ?? notFound();
    return (await tx.findOneBy(ElectionRow, { cityId, cycleId: cycle.id })) ?? notFound();
  }

  /** Nobody without the installation's secret can make this out of a person, or a person out of this. */
  private keyOf({ cityId, personId }: SignedInActor, { id }: ElectionRow): VoterKey {
    return { cityId, electionId: id, voterKey: this.secret.pseudonym('ballot', id, personId) };
  }
}
