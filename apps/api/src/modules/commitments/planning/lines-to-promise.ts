import { acceptedLines, type AskedLine } from '@madang/accountability';
import type { BudgetVersionId, CityId, LineCode, ProposalId } from '@madang/basics';
import type { DataSource, EntityManager } from 'typeorm';
import { movesOf, versionById } from '../../proposals/index.js';
import { answerInForce } from '../../responses/index.js';

interface Of {
  readonly cityId: CityId;
  readonly id: ProposalId;
  readonly budgetVersionId: BudgetVersionId | null;
}

/** What a plan has to name: every line that was asked for, with what the answer accepted of it. Empty where no money moves. */
export async function linesToPromise(db: DataSource | EntityManager, of: Of): Promise<AskedLine[]> {
  if (of.budgetVersionId === null) return [];
  const { currency } = await versionById(db, of.cityId, of.budgetVersionId);
  const moves = await movesOf(db, of, currency);
  const answer = await answerInForce(db, of);
  const named = answer?.acceptedMoves.map(({ line, delta }): [LineCode, bigint] => [line as LineCode, BigInt(delta.minor)]);
  return acceptedLines(
    moves.map(({ line, delta }) => ({ line, asked: delta.minor })),
    answer?.decision === 'accepted_in_part' ? new Map(named) : 'all',
  );
}
