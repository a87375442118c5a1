import type { CityId, MergingId } from '@madang/basics';
import type { Mergeable, MergingContent } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { lockOne } from '../../platform/database/lock-one.js';
import { isUuid } from '../../platform/http/uuid.js';
import { notFound } from '../../platform/http/problem.js';
import { heldPair, standing, storedMoves, type HeldProposal } from '../proposals/index.js';
import { MergingRow } from './merging.entity.js';

export interface HeldMerging {
  readonly from: HeldProposal;
  readonly into: HeldProposal;
  readonly merging: MergingRow;
}

/** A merging and its two proposals; the proposals are held first, as everywhere. */
export async function heldMerging(tx: EntityManager, cityId: CityId, id: string): Promise<HeldMerging> {
  if (!isUuid(id)) notFound();
  const key = { cityId, id: id as MergingId };
  const found = (await tx.findOneBy(MergingRow, key)) ?? notFound();
  const [from, into] = await heldPair(tx, cityId, [found.fromId, found.intoId]);
  return { from, into, merging: await lockOne(tx, MergingRow, key) };
}

/** A held proposal as the rules of merging see it. */
export async function mergeable(tx: EntityManager, held: HeldProposal): Promise<Mergeable> {
  const { id, state, kind, budgetVersionId } = held;
  return { id, state, kind, budgetVersionId, authors: held, current: await standing(tx, held) };
}

export function contentOf({ text, money, fromMoves }: Pick<MergingRow, 'text' | 'money' | 'fromMoves'>): MergingContent {
  return {
    text,
    money: money && { before: storedMoves(money.before), after: storedMoves(money.after) },
    fromMoves: storedMoves(fromMoves),
  };
}
