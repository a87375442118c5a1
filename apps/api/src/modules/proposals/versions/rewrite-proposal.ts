import type { AmendmentId, BudgetVersionId } from '@madang/basics';
import type { Move } from '@madang/budget';
import type { VersionCause } from '@madang/contracts/proposal-versions';
import type { AmendableText } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { saveMoves } from '../moves/bind-moves.js';
import { storeMoves } from '../moves/stored-move.js';
import { ProposalRow } from '../proposal.entity.js';
import { searchable } from '../searchable.js';
import { ProposalVersionRow } from './proposal-version.entity.js';
import { standing, wordsOf } from './standing.js';

/** What is to stand from now on; what is left out stays. */
export interface Rewriting {
  readonly text?: AmendableText;
  readonly money?: { readonly budgetVersionId: BudgetVersionId | null; readonly moves: readonly Move[] };
  readonly cause: VersionCause;
  readonly amendmentId: AmendmentId | null;
}

/** Changes a public proposal, and keeps how it read. The caller holds the row. */
export async function rewriteProposal(tx: EntityManager, held: ProposalRow, rewriting: Rewriting, now: Date): Promise<void> {
  const { cityId, id, version, revision, budgetVersionId } = held;
  const { text, money, cause, amendmentId } = rewriting;
  const before = await standing(tx, held);
  await tx.insert(ProposalVersionRow, {
    cityId,
    proposalId: id,
    number: version,
    ...before.text,
    moves: storeMoves(before.moves),
    budgetVersionId,
    replacedAt: now,
    cause,
    amendmentId,
  });
  await tx.update(
    ProposalRow,
    { cityId, id },
    {
      ...(text && { ...wordsOf(text), ...searchable(text.title, text.problem, text.change) }),
      ...(money && { budgetVersionId: money.budgetVersionId }),
      version: version + 1,
      revision: revision + 1,
    },
  );
  if (money) await saveMoves(tx, { cityId, proposalId: id }, money.moves);
}
