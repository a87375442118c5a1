import { beginResponse, moveOn, type ActMoment, type ResponseAct, type ResponseItem, type ResponseMove } from '@madang/accountability';
import type { AppealId, CityId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import { lockOne } from '../../platform/database/lock-one.js';
import { theTimer, type Happening } from '../../platform/events/domain-event.js';
import { publish } from '../../platform/events/publish.js';
import { notFound, orThrow } from '../../platform/http/problem.js';
import { AppealRow } from './appeal.entity.js';
import { appealMoved } from './hearings.events.js';

type By = Happening<string, unknown>['by'];

/** The linked appeal of a proposal, held until the transaction ends. Its proposal is held before it. */
export async function heldAppeal(tx: EntityManager, cityId: CityId, proposalId: string, id: string): Promise<AppealRow> {
  const held = await lockOne(tx, AppealRow, { cityId, id: id as AppealId });
  return held.linked && held.proposalId === proposalId ? held : notFound();
}

/** A stored appeal as the clock reads it. */
export function itemOf({ state, enteredFrom, enteredAt, dueOn, dueRule, owedIn, owedOn, lodgedAt }: AppealRow): ResponseItem {
  return { ...beginResponse(enteredAt ?? lodgedAt), state: state ?? 'appealed', enteredFrom, dueOn, dueRule, owedIn, owedOn };
}

/** The columns of the clock. */
export function columnsOf({ state, enteredFrom, enteredAt, dueOn, dueRule, owedIn, owedOn }: ResponseItem) {
  return { state, enteredFrom, enteredAt, dueOn, dueRule, owedIn, owedOn };
}

/** Moves a linked appeal on; what the clock owed comes first. */
export async function moveAppeal(tx: EntityManager, held: AppealRow, act: ResponseAct, by: By, moment: ActMoment): Promise<void> {
  const { passed, move } = orThrow(moveOn(itemOf(held), act, moment));
  await saveMoves(tx, held, passed, theTimer(held.cityId));
  await saveMoves(tx, held, [move], by);
}

export async function saveMoves(tx: EntityManager, held: AppealRow, moves: readonly ResponseMove[], by: By): Promise<void> {
  const { cityId, id, proposalId } = held;
  for (const move of moves) await publish(tx, appealMoved({ proposalId, by }, id, move));
  const last = moves.at(-1);
  if (last) await tx.update(AppealRow, { cityId, id }, columnsOf(last.item));
}
