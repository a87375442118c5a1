import { randomUUIDv7 } from 'node:crypto';
import { beginResponse, catchUp } from '@madang/accountability';
import type { CityId, PersonId, ProposalId } from '@madang/basics';
import type { ScreeningBody } from '@madang/contracts/proposal-screening';
import type { ProposalBody, ReopeningBody } from '@madang/contracts/proposals';
import { screenProposal, submitProposal, whyProposalCannot, withdrawProposal, type ScreeningVerdict } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { authorise, signedIn } from '../../platform/access/authorise.js';
import { Clock } from '../../platform/clock.js';
import { lockOne } from '../../platform/database/lock-one.js';
import { readOne } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { actingAs } from '../../platform/events/domain-event.js';
import { publish } from '../../platform/events/publish.js';
import { orThrow, Problem } from '../../platform/http/problem.js';
import { refuseOutdated } from '../../platform/http/revision.js';
import { priorityGroups } from '../cities/index.js';
import { currentCycle, phaseWindow } from '../cycles/index.js';
import { contribute } from '../moderation/index.js';
import { refuseUnfinishedMoves } from './checks/refuse-unfinished-moves.js';
import { momentIn } from './clock/moment.js';
import { moveProposal } from './clock/move-proposal.js';
import { bindMoves, saveMoves } from './moves/bind-moves.js';
import { proposalKey } from './proposal-key.js';
import { ProposalRow } from './proposal.entity.js';
import { proposalScreened, proposalSubmitted } from './proposals.events.js';
import { proposalsPolicy } from './proposals.policy.js';
import { nextReference } from './references/next-reference.js';
import { textOf } from './text-of.js';
import { rewriteProposal } from './versions/rewrite-proposal.js';
import { standing } from './versions/standing.js';
import { wordsOf } from './versions/standing.js';

/** From the first word to publication. Every method has the same five beats: find, authorise, decide, save, publish. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  create(actor: Actor, body: ProposalBody): Promise<ProposalId> {
    return transact(this.db, async (tx) => {
      authorise(proposalsPolicy.create(actor));
      const { cityId, personId } = signedIn(actor);
      const cycle = await currentCycle(tx, cityId);
      if (!cycle) throw new Problem('proposal/no-cycle');
      const now = await this.clock.now(tx);
      const id = randomUUIDv7() as ProposalId;
      await refuseUnknownGroups(tx, cityId, body);
      const bound = await bindMoves(tx, cityId, body);
      const begun = {
        cityId,
        id,
        cycleId: cycle.id,
        authorId: personId,
        coAuthorIds: [],
        year: null,
        number: null,
        demo: await isMadeUp(tx, cityId, personId),
        revision: 1,
        createdAt: now,
        submittedAt: null,
      };
      await tx.insert(ProposalRow, { ...begun, ...textOf(body), budgetVersionId: bound.budgetVersionId, ...beginResponse(now) });
      await saveMoves(tx, { cityId, proposalId: id }, bound.moves);
      return id;
    });
  }

  /**
   * `revision` is what the author last saw; if another device saved meanwhile, nothing is overwritten. Answers with the new one.
   */
  edit(actor: Actor, name: string, body: ProposalBody, revision: number | undefined): Promise<number> {
    return transact(this.db, async (tx) => {
      const proposal = await lockOne(tx, ProposalRow, proposalKey(actor.cityId, name));
      authorise(proposalsPolicy.edit(actor, proposal));
      refuseUnless(whyProposalCannot('edit', proposal));
      refuseOutdated(revision, proposal.revision);
      const { cityId, id } = proposal;
      await refuseUnknownGroups(tx, cityId, body);
      const bound = await bindMoves(tx, cityId, body);
      const next = proposal.revision + 1;
      await tx.update(ProposalRow, { cityId, id }, { ...textOf(body), budgetVersionId: bound.budgetVersionId, revision: next });
      await saveMoves(tx, { cityId, proposalId: id }, bound.moves);
      return next;
    });
  }

  discard(actor: Actor, name: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const proposal = await lockOne(tx, ProposalRow, proposalKey(actor.cityId, name));
      authorise(proposalsPolicy.discard(actor, proposal));
      refuseUnless(whyProposalCannot('discard', proposal));
      await tx.delete(ProposalRow, { cityId: proposal.cityId, id: proposal.id });
    });
  }

  submit(actor: Actor, name: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const proposal = await lockOne(tx, ProposalRow, proposalKey(actor.cityId, name));
      authorise(proposalsPolicy.submit(actor, proposal));
      const { cityId, id } = proposal;
      if (proposal.cycleId === null) throw new Problem('proposal/no-cycle');
      const window = await phaseWindow(tx, cityId, proposal.cycleId, 'collecting');
      const now = await this.clock.now(tx);
      const { submittedAt } = orThrow(submitProposal(proposal, window, now));
      await refuseUnfinishedMoves(tx, proposal);
      const moment = await momentIn(tx, cityId, now);
      const by = actingAs(actor, 'resident');
      const reference = proposal.number === null ? await nextReference(tx, cityId, moment.settings.timeZone, now) : {};
      const words = Object.values(wordsOf(proposal)).join('\n');
      await contribute(tx, { cityId, personId: proposal.authorId, kind: 'proposal', thingId: id, proposalId: id, text: words, now });
      await tx.update(ProposalRow, { cityId, id }, { submittedAt, ...reference });
      await publish(tx, proposalSubmitted(id, by, now));
      await moveProposal(tx, proposal, { to: 'screening', by: 'resident' }, by, moment);
    });
  }

  /** Once, in a changed form: it is checked like a new one, and how it read before is kept. */
  reopen(actor: Actor, name: string, { change }: ReopeningBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const proposal = await lockOne(tx, ProposalRow, proposalKey(actor.cityId, name));
      authorise(proposalsPolicy.reopen(actor, proposal));
      const now = await this.clock.now(tx);
      const moment = await momentIn(tx, proposal.cityId, now);
      refuseUnless(whyProposalCannot('reopen', catchUp(proposal, moment).at(-1)?.item ?? proposal));
      const { text } = await standing(tx, proposal);
      if (text.change.trim() === change) throw new Problem('proposal/reopened-unchanged');
      const { cityId, id: thingId } = proposal;
      const words = { kind: 'proposal', thingId, proposalId: thingId, text: change, now } as const;
      await contribute(tx, { cityId, personId: proposal.authorId, ...words });
      await moveProposal(tx, proposal, { to: 'screening', by: 'resident' }, actingAs(actor, 'resident'), moment);
      await rewriteProposal(tx, proposal, { text: { ...text, change }, cause: 'reopened', amendmentId: null }, now);
    });
  }

  /** A text goes back only for one of the few lawful reasons and with the passage; everything else is published. */
  screen(actor: Actor, name: string, body: ScreeningBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const proposal = await lockOne(tx, ProposalRow, proposalKey(actor.cityId, name));
      authorise(proposalsPolicy.screen(actor, proposal));
      const now = await this.clock.now(tx);
      const screening = orThrow(screenProposal(proposal, verdictOf(body), now));
      const by = actingAs(actor, 'facilitator');
      await publish(tx, proposalScreened(proposal.id, screening, by, now));
      await moveProposal(tx, proposal, { to: screening.state, by: 'facilitator' }, by, await momentIn(tx, proposal.cityId, now));
    });
  }

  withdraw(actor: Actor, name: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const proposal = await lockOne(tx, ProposalRow, proposalKey(actor.cityId, name));
      authorise(proposalsPolicy.withdraw(actor, proposal));
      const now = await this.clock.now(tx);
      const { state } = orThrow(withdrawProposal(proposal, now));
      await moveProposal(
        tx,
        proposal,
        { to: state, by: 'resident' },
        actingAs(actor, 'resident'),
        await momentIn(tx, proposal.cityId, now),
      );
    });
  }
}

/** What a made-up person writes is made up as well, and marked so. */
async function isMadeUp(tx: EntityManager, cityId: CityId, id: PersonId): Promise<boolean> {
  const person = await readOne<{ demo: boolean }>(tx, 'select demo from person where city_id = $1 and id = $2', [cityId, id]);
  return person?.demo ?? false;
}

async function refuseUnknownGroups(tx: EntityManager, cityId: CityId, { groups = [] }: ProposalBody): Promise<void> {
  if (groups.length === 0) return;
  const known = new Set((await priorityGroups(tx, cityId)).map(({ code }) => code));
  const unknown = groups.find((code) => !known.has(code));
  if (unknown !== undefined) throw new Problem('group/unknown', { group: unknown });
}

function refuseUnless(refusal: ReturnType<typeof whyProposalCannot>): void {
  if (refusal) throw new Problem(refusal.code, { state: refusal.state });
}

function verdictOf({ verdict, reason, passage }: ScreeningBody): ScreeningVerdict {
  if (verdict === 'publish') return { verdict };
  if (!reason || !passage) throw new Problem('proposal/reason-missing');
  return { verdict, reason, passage };
}
