import { randomUUIDv7 } from 'node:crypto';
import { addDays, calendarDateIn, endOfDayIn, type LineCode, type SplittingId } from '@madang/basics';
import type { PartBody, SplittingBody, SplittingVoiceBody } from '@madang/contracts/splittings';
import { askingDays, draftSplitting, isOpen, type AmendableText, type ProposalPart } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { orThrow, Problem } from '../../../platform/http/problem.js';
import { cityFacts } from '../../cities/index.js';
import { contribute } from '../../moderation/index.js';
import { boundTo, heldProposal, standing, storeMoves, supportersThatCount, type HeldProposal } from '../../proposals/index.js';
import { refuseWhileOneIsAsked, stillAsked } from '../asked.js';
import { splittingTold } from '../mergings.events.js';
import { mergingsPolicy } from '../mergings.policy.js';
import { closeSplitting } from './close-splitting.js';
import { heldSplitting } from './held-splitting.js';
import { SplittingVoiceRow } from './splitting-voice.entity.js';
import { SplittingRow } from './splitting.entity.js';

/** Taking a proposal apart, with the word of those who back it. */
@Injectable()
export class SplittingsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  split(actor: Actor, name: string, { parts: wanted, why }: SplittingBody): Promise<SplittingId> {
    return transact(this.db, async (tx) => {
      const proposal = await heldProposal(tx, actor.cityId, name);
      authorise(mergingsPolicy.split(actor, proposal));
      const { cityId, personId } = signedIn(actor);
      const { text, moves } = await standing(tx, proposal);
      const { state, kind } = proposal;
      const parts = orThrow(
        draftSplitting(
          { state, kind, moves },
          wanted.map((part) => partFrom(part, text)),
        ),
      );
      for (const part of parts) orThrow(await boundTo(tx, cityId, proposal.budgetVersionId, part.moves));
      await refuseWhileOneIsAsked(tx, cityId, [proposal.id]);
      const now = await this.clock.now(tx);
      const id = randomUUIDv7() as SplittingId;
      await tx.insert(SplittingRow, {
        cityId,
        id,
        proposalId: proposal.id,
        authorId: personId,
        budgetVersionId: proposal.budgetVersionId,
        why: why.normalize('NFC').trim(),
        parts: parts.map((part) => ({ text: part.text, moves: storeMoves(part.moves) })),
        state: 'asked',
        askedAt: now,
        closesAt: await endOfAsking(tx, proposal, now),
      });
      const words = [why, ...wanted.flatMap(({ title, problem, change }) => [title, problem ?? '', change])].join('\n');
      await contribute(tx, { cityId, personId, kind: 'splitting', thingId: id, proposalId: proposal.id, text: words, now });
      const by = actingAs(actor, 'resident');
      await publish(tx, splittingTold(proposal.id, { splittingId: id, state: 'asked', parts: parts.length }, by, now));
      // With nobody behind it there is nobody to ask.
      if ((await supportersThatCount(tx, proposal)) === 0) await closeSplitting(tx, await heldSplitting(tx, cityId, id), by, now);
      return id;
    });
  }

  takeBack(actor: Actor, id: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const { proposal, splitting } = await heldSplitting(tx, actor.cityId, id);
      authorise(mergingsPolicy.split(actor, proposal));
      if (splitting.state !== 'asked') throw new Problem('splitting/not-open', { state: splitting.state });
      const now = await this.clock.now(tx);
      await tx.update(SplittingRow, { cityId: splitting.cityId, id: splitting.id }, { state: 'taken_back', closedAt: now });
      const facts = { splittingId: splitting.id, state: 'taken_back', parts: splitting.parts.length } as const;
      await publish(tx, splittingTold(proposal.id, facts, actingAs(actor, 'resident'), now));
    });
  }

  /** Any, all or none of the parts; it can be changed until the last day is over. */
  say(actor: Actor, id: string, { parts }: SplittingVoiceBody): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(mergingsPolicy.say(actor));
      const { cityId, personId } = signedIn(actor);
      const { proposal, splitting } = await heldSplitting(tx, cityId, id);
      const { askedAt, closesAt, state } = splitting;
      if (state !== 'asked' || !isOpen({ opensAt: askedAt, closesAt }, await this.clock.now(tx)))
        throw new Problem('merging/nobody-is-asked', { state });
      if (!(await stillAsked(tx, proposal, askedAt)).has(personId)) throw new Problem('merging/only-supporters');
      const chosen = [...new Set(parts)].filter((part) => part < splitting.parts.length).toSorted((one, other) => one - other);
      await tx.upsert(SplittingVoiceRow, { cityId, splittingId: splitting.id, personId, parts: chosen }, [
        'cityId',
        'splittingId',
        'personId',
      ]);
    });
  }
}

/** What a part does not say it takes over from the whole. */
function partFrom({ title, problem, change, moves }: PartBody, whole: AmendableText): ProposalPart {
  return {
    text: {
      ...whole,
      title: title.normalize('NFC').trim(),
      change: change.normalize('NFC'),
      ...(problem !== undefined && { problem: problem.normalize('NFC') }),
    },
    moves: moves.map(({ line, delta }) => ({ line: line as LineCode, minor: BigInt(delta.minor) })),
  };
}

async function endOfAsking(tx: EntityManager, { cityId }: HeldProposal, now: Date): Promise<Date> {
  const { timeZone } = await cityFacts(tx, cityId);
  return endOfDayIn(timeZone, addDays(calendarDateIn(timeZone, now), askingDays));
}
