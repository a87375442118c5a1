import { randomUUIDv7 } from 'node:crypto';
import { addDays, calendarDateIn, endOfDayIn, type CityId, type MergingId, type PersonId } from '@madang/basics';
import type { MergingAnswerBody, MergingBody } from '@madang/contracts/mergings';
import {
  amendableFields,
  answerMerging,
  askingDays,
  draftMerging,
  invitationDays,
  mostOpenMergings,
  type AmendableText,
  type MergingContent,
  type MergingSide,
} from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { authorise, signedIn } from '../../platform/access/authorise.js';
import { Clock } from '../../platform/clock.js';
import { readOne } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { actingAs, type Happening } from '../../platform/events/domain-event.js';
import { orThrow, Problem } from '../../platform/http/problem.js';
import { cityFacts } from '../cities/index.js';
import { contribute } from '../moderation/index.js';
import { boundTo, heldPair, storeMoves, supportersThatCount } from '../proposals/index.js';
import { refuseWhileOneIsAsked } from './asked.js';
import { close } from './close-merging.js';
import { heldMerging, mergeable, type HeldMerging } from './held-merging.js';
import { MergingRow } from './merging.entity.js';
import { mergingsPolicy, sidesOf } from './mergings.policy.js';
import { tellBoth } from './tell-both.js';

type By = Happening<string, unknown>['by'];

/** Offering that one proposal goes into another, and the word of those who lead the two. */
@Injectable()
export class MergingsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  offer(actor: Actor, body: MergingBody): Promise<MergingId> {
    return transact(this.db, async (tx) => {
      const [from, into] = await heldPair(tx, actor.cityId, [body.from, body.into]);
      authorise(mergingsPolicy.offer(actor, { from, into }));
      const { cityId, personId } = signedIn(actor);
      const content = orThrow(draftMerging(await mergeable(tx, from), await mergeable(tx, into), textOf(body)));
      if (content.money) orThrow(await boundTo(tx, cityId, into.budgetVersionId, content.money.after));
      await refuseIfTooMany(tx, { cityId, personId, fromId: from.id, intoId: into.id });
      await refuseWhileOneIsAsked(tx, cityId, [from.id, into.id]);
      const now = await this.clock.now(tx);
      const id = randomUUIDv7() as MergingId;
      const sides = sidesOf(actor, { from, into });
      const agreed = (side: MergingSide) => (sides.includes(side) ? now : null);
      await tx.insert(MergingRow, {
        cityId,
        id,
        fromId: from.id,
        intoId: into.id,
        offeredById: personId,
        byFacilitator: sides.length === 0,
        ...stored(content),
        why: body.why.normalize('NFC').trim(),
        language: body.language,
        budgetVersionId: into.budgetVersionId,
        fromAgreedAt: agreed('from'),
        intoAgreedAt: agreed('into'),
        state: 'offered',
        createdAt: now,
        closesAt: await endOfDays(tx, cityId, now, invitationDays),
      });
      const words = [body.why, ...content.text.flatMap(({ after }) => after ?? [])].join('\n');
      await contribute(tx, { cityId, personId, kind: 'merging', thingId: id, proposalId: into.id, text: words, now });
      const held = await heldMerging(tx, cityId, id);
      const by = actingAs(actor, sides.length === 0 ? 'facilitator' : 'resident');
      await tellBoth(tx, held, { state: 'offered' }, by, now);
      // Whoever leads both has nobody else to ask for a word.
      if (sides.length === 2) await askOrClose(tx, held, by, now);
      return id;
    });
  }

  answer(actor: Actor, id: string, body: MergingAnswerBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await heldMerging(tx, actor.cityId, id);
      authorise(mergingsPolicy.answer(actor, held));
      const { merging } = held;
      const side = sideToAnswer(held, sidesOf(actor, held));
      const agreed = { state: merging.state, from: merging.fromAgreedAt !== null, into: merging.intoAgreedAt !== null };
      const reason = (body.reason ?? '').normalize('NFC').trim();
      const said = orThrow(answerMerging(agreed, side, body.verdict === 'refuse' ? { verdict: 'refuse', reason } : { verdict: 'agree' }));
      const now = await this.clock.now(tx);
      const by = actingAs(actor, 'resident');
      if (said.state === 'refused') {
        await tx.update(MergingRow, keyOf(merging), { state: 'refused', reason: said.reason, closedAt: now });
        return tellBoth(tx, held, { state: 'refused' }, by, now);
      }
      await tx.update(MergingRow, keyOf(merging), side === 'from' ? { fromAgreedAt: now } : { intoAgreedAt: now });
      if (said.both) await askOrClose(tx, held, by, now);
    });
  }

  takeBack(actor: Actor, id: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await heldMerging(tx, actor.cityId, id);
      const { merging } = held;
      authorise(mergingsPolicy.takeBack(actor, merging.offeredById));
      if (merging.state !== 'offered') throw new Problem('merging/not-open', { state: merging.state });
      const now = await this.clock.now(tx);
      await tx.update(MergingRow, keyOf(merging), { state: 'taken_back', closedAt: now });
      await tellBoth(tx, held, { state: 'taken_back' }, actingAs(actor, merging.byFacilitator ? 'facilitator' : 'resident'), now);
    });
  }
}

/** Both have agreed: whoever backs one of the two is asked. Where nobody does, there is nobody to wait for. */
async function askOrClose(tx: EntityManager, held: HeldMerging, by: By, now: Date): Promise<void> {
  const { from, into, merging } = held;
  await refuseWhileOneIsAsked(tx, merging.cityId, [from.id, into.id]);
  orThrow(draftMerging(await mergeable(tx, from), await mergeable(tx, into), {}));
  const asked = { from: await supportersThatCount(tx, from), into: merging.money === null ? 0 : await supportersThatCount(tx, into) };
  if (asked.from + asked.into === 0) return close(tx, held, by, now);
  const closesAt = await endOfDays(tx, merging.cityId, now, askingDays);
  await tx.update(MergingRow, keyOf(merging), { state: 'asked', askedAt: now, closesAt, asked: asked.into });
  await tellBoth(tx, held, { state: 'asked' }, by, now);
}

/** Somebody who leads both agreed for both at once; else the side that they lead. */
function sideToAnswer({ merging }: HeldMerging, sides: readonly MergingSide[]): MergingSide {
  return sides.find((side) => (side === 'from' ? merging.fromAgreedAt : merging.intoAgreedAt) === null) ?? sides[0]!;
}

async function refuseIfTooMany(
  tx: EntityManager,
  { cityId, personId, fromId, intoId }: Pick<MergingRow, 'cityId' | 'fromId' | 'intoId'> & { readonly personId: PersonId },
): Promise<void> {
  await tx.query('select 1 from person where city_id = $1 and id = $2 for no key update', [cityId, personId]);
  const before = await readOne<{ mine: number; same: number; once: boolean }>(
    tx,
    `select (select count(*)::int from merging where city_id = $1 and offered_by_id = $2 and state = 'offered') as mine,
            (select count(*)::int from merging where city_id = $1 and from_id = $3 and into_id = $4 and state = 'offered') as same,
            exists (select 1 from lineage where city_id = $1 and from_id = $3 and into_id = $4) as once`,
    [cityId, personId, fromId, intoId],
  );
  // Whoever stayed has adopted it since: its money is in the other already.
  if (before!.once) throw new Problem('merging/done-before');
  if (before!.same > 0) throw new Problem('merging/offered-already');
  if (before!.mine >= mostOpenMergings) throw new Problem('merging/too-many-open', { most: mostOpenMergings });
}

function stored({ text, money, fromMoves }: MergingContent): Pick<MergingRow, 'text' | 'money' | 'fromMoves'> {
  return {
    text,
    money: money && { before: storeMoves(money.before), after: storeMoves(money.after) },
    fromMoves: storeMoves(fromMoves),
  };
}

/** Normalised as a proposal's own text is; an empty text takes the passage out. */
function textOf(body: MergingBody): Partial<AmendableText> {
  const said = amendableFields.flatMap((field) => {
    const text = body[field];
    return text === undefined ? [] : [[field, text.trim() === '' ? null : text.normalize('NFC')] as const];
  });
  return Object.fromEntries(said);
}

export function keyOf({ cityId, id }: MergingRow): Pick<MergingRow, 'cityId' | 'id'> {
  return { cityId, id };
}

async function endOfDays(tx: EntityManager, cityId: CityId, now: Date, days: number): Promise<Date> {
  const { timeZone } = await cityFacts(tx, cityId);
  return endOfDayIn(timeZone, addDays(calendarDateIn(timeZone, now), days));
}
