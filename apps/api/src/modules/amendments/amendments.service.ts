import { randomUUIDv7 } from 'node:crypto';
import { addDays, calendarDateIn, endOfDayIn, type AmendmentId } from '@madang/basics';
import type { AmendmentBody, AmendmentDecisionBody } from '@madang/contracts/amendments';
import {
  amendableFields,
  askingDays,
  decideAmendment,
  draftAmendment,
  mostAmendmentsADay,
  mostOpenAmendments,
  whyProposalCannot,
  type AmendableText,
  type AmendmentDecision,
  type AmendmentOutcome,
} from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { authorise, signedIn } from '../../platform/access/authorise.js';
import { Clock } from '../../platform/clock.js';
import { readOne } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { actingAs } from '../../platform/events/domain-event.js';
import { publish } from '../../platform/events/publish.js';
import { orThrow, Problem } from '../../platform/http/problem.js';
import { cityFacts } from '../cities/index.js';
import { contribute } from '../moderation/index.js';
import { bindMoves, heldProposal, standing, storeMoves, supportersThatCount, type HeldProposal } from '../proposals/index.js';
import { AmendmentRow } from './amendment.entity.js';
import { amendmentDecided, amendmentProposed } from './amendments.events.js';
import { amendmentsPolicy } from './amendments.policy.js';
import { applyToProposal } from './apply.js';
import { contentOf, heldAmendment, type HeldAmendment } from './held-amendment.js';

/** Asking to have a public proposal changed, and saying what becomes of that. */
@Injectable()
export class AmendmentsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  propose(actor: Actor, name: string, body: AmendmentBody): Promise<AmendmentId> {
    return transact(this.db, async (tx) => {
      const proposal = await heldProposal(tx, actor.cityId, name);
      authorise(amendmentsPolicy.propose(actor, proposal));
      const refusal = whyProposalCannot('amend', proposal);
      if (refusal) throw new Problem(refusal.code, { state: refusal.state });
      const { personId: writerId } = signedIn(actor);
      await refuseIfTooMany(tx, proposal, writerId);
      const { text, money, budgetVersionId } = await wanted(tx, proposal, body);
      const id = randomUUIDv7() as AmendmentId;
      const now = await this.clock.now(tx);
      const { cityId, id: proposalId } = proposal;
      const why = body.why.normalize('NFC').trim();
      const words = [why, ...text.map(({ after }) => after ?? '')].join('\n');
      await contribute(tx, { cityId, personId: writerId, kind: 'amendment', thingId: id, proposalId, text: words, now });
      await tx.insert(AmendmentRow, {
        cityId,
        id,
        proposalId,
        writerId,
        why,
        language: body.language,
        text,
        money: money && { before: storeMoves(money.before), after: storeMoves(money.after) },
        beforeVersionId: money && proposal.budgetVersionId,
        afterVersionId: money && budgetVersionId,
        state: 'open',
        createdAt: now,
      });
      await publish(tx, amendmentProposed(proposal.id, id, actingAs(actor, 'resident'), now));
      return id;
    });
  }

  decide(actor: Actor, name: string, id: string, body: AmendmentDecisionBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await heldAmendment(tx, actor.cityId, name, id);
      const { proposal, amendment } = held;
      authorise(amendmentsPolicy.decide(actor, proposal));
      if (amendment.coveredAt !== null) throw new Problem('amendment/not-open', { state: amendment.state });
      const outcome = orThrow(
        decideAmendment(
          {
            proposal,
            current: await standing(tx, proposal),
            amendment: { ...contentOf(amendment), state: amendment.state },
            supporters: await supportersThatCount(tx, proposal),
          },
          decisionOf(body),
        ),
      );
      const now = await this.clock.now(tx);
      await save(tx, held, outcome, now);
      const facts = { amendmentId: amendment.id, state: outcome.state };
      await publish(tx, amendmentDecided(proposal.id, facts, actingAs(actor, 'resident'), now));
    });
  }

  takeBack(actor: Actor, name: string, id: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const { proposal, amendment } = await heldAmendment(tx, actor.cityId, name, id);
      authorise(amendmentsPolicy.takeBack(actor, amendment.writerId));
      if (amendment.state !== 'open') throw new Problem('amendment/not-open', { state: amendment.state });
      const now = await this.clock.now(tx);
      await tx.update(AmendmentRow, keyOf(amendment), { state: 'taken_back', decidedAt: now });
      const facts = { amendmentId: amendment.id, state: 'taken_back' } as const;
      await publish(tx, amendmentDecided(proposal.id, facts, actingAs(actor, 'resident'), now));
    });
  }
}

async function wanted(tx: EntityManager, proposal: HeldProposal, body: AmendmentBody) {
  const bound = body.moves && (await bindMoves(tx, proposal.cityId, { kind: proposal.kind, moves: body.moves }));
  const moves = bound?.moves.map(({ line, delta }) => ({ line, minor: delta.minor })) ?? null;
  const content = orThrow(draftAmendment(await standing(tx, proposal), { text: textOf(body), moves }));
  return { ...content, budgetVersionId: bound?.budgetVersionId ?? null };
}

/** Normalised as a proposal's own text is; an empty text takes the passage out. */
function textOf(body: AmendmentBody): Partial<AmendableText> {
  const said = amendableFields.flatMap((field) => {
    const text = body[field];
    return text === undefined ? [] : [[field, text.trim() === '' ? null : text.normalize('NFC')] as const];
  });
  return Object.fromEntries(said);
}

/**
 * Taking one back makes room with this author, but not in the day: whoever asks and takes back would still fill a mailbox. The
 * person is held, so that two at once are counted one by one.
 */
async function refuseIfTooMany(tx: EntityManager, { cityId, id }: HeldProposal, writerId: AmendmentRow['writerId']): Promise<void> {
  await tx.query('select 1 from person where city_id = $1 and id = $2 for no key update', [cityId, writerId]);
  const before = await readOne<{ open: number; today: number }>(
    tx,
    `select count(*) filter (where proposal_id = $3 and state = 'open')::int as open,
            count(*) filter (where created_at > clock_timestamp() - interval '1 day')::int as today
       from amendment where city_id = $1 and writer_id = $2`,
    [cityId, writerId, id],
  );
  if (before!.open >= mostOpenAmendments) throw new Problem('amendment/too-many-open', { most: mostOpenAmendments });
  if (before!.today >= mostAmendmentsADay) throw new Problem('amendment/too-many-today', { most: mostAmendmentsADay });
}

function decisionOf({ verdict, reason = '' }: AmendmentDecisionBody): AmendmentDecision {
  return verdict === 'refuse' ? { verdict, reason: reason.normalize('NFC').trim() } : { verdict };
}

async function save(tx: EntityManager, held: HeldAmendment, outcome: AmendmentOutcome, now: Date): Promise<void> {
  const { proposal, amendment } = held;
  switch (outcome.state) {
    case 'asked': {
      const { timeZone } = await cityFacts(tx, proposal.cityId);
      const closesAt = endOfDayIn(timeZone, addDays(calendarDateIn(timeZone, now), askingDays));
      await tx.update(AmendmentRow, keyOf(amendment), { state: 'asked', askedAt: now, closesAt });
      return;
    }
    case 'refused':
      await tx.update(AmendmentRow, keyOf(amendment), { state: 'refused', reason: outcome.reason, decidedAt: now });
      return;
    default:
      await tx.update(AmendmentRow, keyOf(amendment), { state: 'accepted', decidedAt: now });
      await applyToProposal(tx, held, outcome.amended, now);
  }
}

function keyOf({ cityId, id }: AmendmentRow): Pick<AmendmentRow, 'cityId' | 'id'> {
  return { cityId, id };
}
