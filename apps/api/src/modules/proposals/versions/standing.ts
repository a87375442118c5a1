import type { Amendable, AmendableText } from '@madang/participation';
import type { DataSource, EntityManager } from 'typeorm';
import { movesOf, versionById } from '../checks/bound-moves.js';
import { amendedMoves } from '../moves/stored-move.js';
import { ProposalRow } from '../proposal.entity.js';

/** What a held proposal says and asks for now. */
export async function standing(tx: EntityManager, held: ProposalRow): Promise<Amendable> {
  const { cityId, budgetVersionId } = held;
  if (budgetVersionId === null) return { text: wordsOf(held), moves: [] };
  const { currency } = await versionById(tx, cityId, budgetVersionId);
  return { text: wordsOf(held), moves: amendedMoves(await movesOf(tx, held, currency)) };
}

/** What a proposal says and asks for now, for a reader: nothing is held. */
export async function standingOf(db: DataSource, { cityId, id }: Pick<ProposalRow, 'cityId' | 'id'>): Promise<Amendable> {
  const found = await db.getRepository(ProposalRow).findOneByOrFail({ cityId, id });
  return standing(db.manager, found);
}

export function wordsOf(text: AmendableText): AmendableText {
  const { title, problem, change, whoIsAffected, howOneWouldKnow, pastWrong, whoWouldLose } = text;
  return { title, problem, change, whoIsAffected, howOneWouldKnow, pastWrong, whoWouldLose };
}
