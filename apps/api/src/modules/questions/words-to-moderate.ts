import { questionAskedAt, questionIsOwed } from '@madang/accountability';
import type { CityId, QuestionId } from '@madang/basics';
import { authorsOf } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { isUuid } from '../../platform/http/uuid.js';
import { Things, type ChangeText, type Thing, type ThingSource, type WholeCover } from '../moderation/index.js';
import { heldProposal, mayReadProposal, placesAtProposals } from '../proposals/index.js';
import { dutyColumns, questionClock, stands } from './held-question.js';
import { QuestionRow } from './question.entity.js';

/** What moderation needs to know of questions. Answers are the city's own words, under its own name. */
@Injectable()
export class WordsToModerate implements OnModuleInit {
  constructor(
    private readonly things: Things,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.things.on('question', { find, places, rewrite, coverWhole: (tx, thing, cover) => this.coverWhole(tx, thing, cover) });
  }

  /** A covered question need not be answered; when it comes back, the city has its whole time again. */
  private async coverWhole(tx: EntityManager, thing: Thing, cover: WholeCover | null): Promise<void> {
    const row = await tx.findOneByOrFail(QuestionRow, keyOf(thing));
    const covered = { coveredAt: cover?.at ?? null, coveredFor: cover?.reason ?? null };
    const clock = await questionClock(tx, thing.cityId);
    const isBack = cover === null && questionIsOwed(row);
    const duty = isBack ? dutyColumns({ ...questionAskedAt(await this.clock.now(tx), clock), reopened: row.reopened }, clock.timeZone) : {};
    await tx.update(QuestionRow, keyOf(thing), { ...covered, ...duty });
  }
}

const places: ThingSource['places'] = (db, cityId, ids) => placesAtProposals(db, { cityId, table: 'question' }, ids);

const keyOf = ({ cityId, id }: Pick<Thing, 'cityId' | 'id'>) => ({ cityId, id: id as QuestionId });

async function find(tx: EntityManager, cityId: CityId, id: string): Promise<Thing | undefined> {
  const found = isUuid(id) ? await tx.findOneBy(QuestionRow, keyOf({ cityId, id })) : null;
  if (!found?.proposalId) return undefined;
  const proposal = await heldProposal(tx, cityId, found.proposalId);
  const row = await tx.findOneOrFail(QuestionRow, { where: keyOf({ cityId, id }), lock: { mode: 'pessimistic_write' } });
  return {
    cityId,
    kind: 'question',
    id,
    place: { kind: 'proposal', key: proposal.id },
    proposalId: proposal.id,
    authorIds: authorsOf(proposal),
    writerIds: [row.writerId],
    language: row.language,
    texts: [row.text, ...(row.saysWhy === '' ? [] : [row.saysWhy])],
    readable: stands(row),
    seenBy: (actor) => mayReadProposal(actor, proposal),
  };
}

async function rewrite(tx: EntityManager, thing: Thing, change: ChangeText): Promise<void> {
  const { text, saysWhy } = await tx.findOneByOrFail(QuestionRow, keyOf(thing));
  await tx.update(QuestionRow, keyOf(thing), { text: change(text), saysWhy: change(saysWhy) });
}
