import type { PersonId } from '@madang/basics';
import { closeMerging, movedSupports, type Amendable, type MergingOutcome, type SupportChoice } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import type { Happening } from '../../platform/events/domain-event.js';
import { backersOf, boundTo, joinAuthors, momentIn, moveProposal, moveSupports, referenceOf, rewriteProposal } from '../proposals/index.js';
import { stillAsked } from './asked.js';
import { contentOf, mergeable, type HeldMerging } from './held-merging.js';
import { LineageRow } from './lineage/lineage.entity.js';
import { MergingVoiceRow } from './merging-voice.entity.js';
import { MergingRow } from './merging.entity.js';
import { tellBoth } from './tell-both.js';

type By = Happening<string, unknown>['by'];

interface Heard {
  readonly asked: number;
  readonly inFavour: number;
  readonly against: number;
  readonly choices: ReadonlyMap<PersonId, SupportChoice>;
}

/** Counts what the supporters said, and does what both authors agreed to, or leaves both proposals as they are. */
export async function close(tx: EntityManager, held: HeldMerging, by: By, now: Date): Promise<void> {
  const { from, into, merging } = held;
  const heard = await hear(tx, held);
  const { asked, inFavour, against } = heard;
  const content = contentOf(merging);
  const outcome = await whatBecomes(
    tx,
    held,
    closeMerging({
      from: await mergeable(tx, from),
      into: await mergeable(tx, into),
      content,
      asked,
      inFavour,
      against,
    }),
  );
  const counts = outcome.state === 'done' ? await carryOut(tx, held, outcome.joined, heard, now) : {};
  await tx.update(
    MergingRow,
    { cityId: merging.cityId, id: merging.id },
    { state: outcome.state, closedAt: now, inFavour, against, ...counts },
  );
  await tellBoth(tx, held, { state: outcome.state, ...counts }, by, now);
}

/** A newer budget may have come meanwhile: where it cannot bear the sum, nothing was agreed to that could be done. */
async function whatBecomes(tx: EntityManager, { into }: HeldMerging, outcome: MergingOutcome): Promise<MergingOutcome> {
  if (outcome.state !== 'done') return outcome;
  const bound = await boundTo(tx, into.cityId, into.budgetVersionId, outcome.joined.moves);
  return bound.ok ? outcome : { state: 'lapsed' };
}

/** Only those who were asked and still back what they were asked about have a say. */
async function hear(tx: EntityManager, { from, into, merging }: HeldMerging): Promise<Heard> {
  if (!merging.askedAt) return { asked: 0, inFavour: 0, against: 0, choices: new Map() };
  const backed = { from: await stillAsked(tx, from, merging.askedAt), into: await stillAsked(tx, into, merging.askedAt) };
  const voices = await tx.findBy(MergingVoiceRow, { cityId: merging.cityId, mergingId: merging.id });
  const words = voices.filter(({ personId, inFavour }) => inFavour !== null && backed.into.has(personId));
  return {
    asked: merging.money === null ? 0 : backed.into.size,
    inFavour: words.filter(({ inFavour }) => inFavour).length,
    against: words.filter(({ inFavour }) => inFavour === false).length,
    choices: new Map(
      voices.flatMap(({ personId, support }) => (support !== null && backed.from.has(personId) ? [[personId, support] as const] : [])),
    ),
  };
}

async function carryOut(tx: EntityManager, held: HeldMerging, joined: Amendable, { choices }: Heard, now: Date) {
  const { from, into, merging } = held;
  const { cityId } = merging;
  await rewrite(tx, held, joined, now);
  await joinAuthors(tx, into, from);
  await tx.insert(LineageRow, { cityId, fromId: from.id, intoId: into.id, cause: 'merged', at: now, byId: merging.id });
  // What the clock or the last supporter sets off, the author agreed to: it is theirs in the history.
  const author: By = { cityId, personId: from.authorId, role: 'resident' };
  const told = { into: [referenceOf(into)!] };
  await moveProposal(tx, from, { to: 'withdrawn', by: 'resident' }, author, await momentIn(tx, cityId, now), told);
  const backers = await backersOf(tx, cityId, from.id);
  const moved = movedSupports(backers, await backersOf(tx, cityId, into.id), choices);
  await moveSupports(tx, { cityId, from: from.id, into: into.id }, moved, now);
  return { moved: [...choices.values()].filter((choice) => choice === 'move').length, stayed: backers.length - moved.gone.length };
}

/** The one that takes the other in keeps how it read. */
async function rewrite(tx: EntityManager, { into, merging }: HeldMerging, joined: Amendable, now: Date): Promise<void> {
  if (merging.text.length === 0 && merging.money === null) return;
  const bound = await boundTo(tx, into.cityId, into.budgetVersionId, joined.moves);
  const money = merging.money !== null && bound.ok && { budgetVersionId: into.budgetVersionId, moves: bound.value };
  await rewriteProposal(tx, into, { text: joined.text, ...(money && { money }), cause: 'merged', amendmentId: null }, now);
}
