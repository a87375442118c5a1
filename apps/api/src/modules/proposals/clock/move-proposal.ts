import {
  catchUp,
  moveOn,
  reopenRefusal,
  type ActMoment,
  type ChangedFacts,
  type MovedOn,
  type ResponseAct,
  type ResponseItem,
  type ResponseMove,
} from '@madang/accountability';
import type { EntityManager } from 'typeorm';
import { theTimer, type Happening } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { orThrow } from '../../../platform/http/problem.js';
import { ProposalRow } from '../proposal.entity.js';
import { proposalMoved, type MovedFacts } from '../proposals.events.js';

type By = Happening<string, unknown>['by'];

/**
 * The one way in which a proposal changes its state, for this module and its neighbours. The caller holds the row. Steps
 * that the clock owed are made and told first; they stand in the timeline as the clock's own.
 */
export async function moveProposal(
  tx: EntityManager,
  held: ProposalRow,
  act: ResponseAct,
  by: By,
  moment: ActMoment,
  facts: MovedFacts = {},
): Promise<ResponseItem> {
  return saveMoved(tx, held, orThrow(moveOn(held, act, moment)), by, facts);
}

/** Begins anew what rests on a refusal whose facts have changed. */
export async function reopenRefused(
  tx: EntityManager,
  held: ProposalRow,
  facts: ChangedFacts,
  by: By,
  moment: ActMoment,
): Promise<ResponseItem> {
  return saveMoved(tx, held, orThrow(reopenRefusal(held, facts, moment)), by, { changedSince: facts.since });
}

async function saveMoved(
  tx: EntityManager,
  held: ProposalRow,
  { passed, move }: MovedOn,
  by: By,
  facts: MovedFacts = {},
): Promise<ResponseItem> {
  await tell(tx, held, passed, theTimer(held.cityId));
  await tell(tx, held, [move], by, facts);
  await tx.update(ProposalRow, { cityId: held.cityId, id: held.id }, clockOf(move.item));
  return move.item;
}

/** Lets the clock make every step that is due; answers how many it made. */
export async function letTimePass(tx: EntityManager, held: ProposalRow, moment: ActMoment): Promise<number> {
  const passed = catchUp(held, moment);
  const last = passed.at(-1);
  if (!last) return 0;
  await tell(tx, held, passed, theTimer(held.cityId));
  await tx.update(ProposalRow, { cityId: held.cityId, id: held.id }, clockOf(last.item));
  return passed.length;
}

async function tell(tx: EntityManager, { id }: ProposalRow, moves: readonly ResponseMove[], by: By, facts: MovedFacts = {}): Promise<void> {
  for (const move of moves) await publish(tx, proposalMoved(id, move, by, facts));
}

/** The clock's own columns: a decision answers with a whole item, and a row spread over a row would lose what it does not know. */
function clockOf(item: ResponseItem): ResponseItem {
  const {
    state,
    enteredFrom,
    enteredAt,
    dueOn,
    dueRule,
    thresholdMetOn,
    owedIn,
    owedOn,
    extendedOn,
    pausedOn,
    pausedUntil,
    deferrals,
    reopenings,
  } = item;
  return {
    state,
    enteredFrom,
    enteredAt,
    dueOn,
    dueRule,
    thresholdMetOn,
    owedIn,
    owedOn,
    extendedOn,
    pausedOn,
    pausedUntil,
    deferrals,
    reopenings,
  };
}
