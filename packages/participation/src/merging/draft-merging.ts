import { err, ok, type Refusal, type Result } from '@madang/basics';
import type { Amendable, AmendableText } from '../amending/amendment.js';
import { draftAmendment, sameMoves, type DraftAmendmentRefusal } from '../amending/draft-amendment.js';
import { authorsOf, mostCoAuthors, type Authors } from '../authors.js';
import type { ProposalKind } from '../proposal.js';
import { whyProposalCannot, type ProposalActRefusal } from '../proposal-can.js';
import type { ProposalState } from '../proposal-state.js';
import { joinMoves } from './join-moves.js';
import type { MergingContent } from './merging.js';

/** A proposal that may merge with another. */
export interface Mergeable {
  readonly id: string;
  readonly state: ProposalState;
  readonly kind: ProposalKind;
  /** The budget that its moves are bound to. */
  readonly budgetVersionId: string | null;
  readonly authors: Authors;
  readonly current: Amendable;
}

export type MergingRefusal =
  | ProposalActRefusal
  | (Refusal<'merging/too-many-authors'> & { readonly most: number })
  | Refusal<'merging/with-itself' | 'merging/other-kind' | 'merging/other-budget' | 'merging/nothing-left'>
  | Exclude<DraftAmendmentRefusal, Refusal<'amendment/changes-nothing'>>;

/**
 * What the proposal that takes the other in would say and ask for: its own words as the authors edit them, and the moves of both added
 * up line by line. Whether the sum is free is asked where budgets are known.
 */
export function draftMerging(from: Mergeable, into: Mergeable, text: Partial<AmendableText>): Result<MergingContent, MergingRefusal> {
  const refusal = whyNotMerge(from, into);
  if (refusal) return err(refusal);
  const moves = joinMoves(into.current.moves, from.current.moves);
  if (moves.length === 0 && from.kind === 'reallocation') return err({ code: 'merging/nothing-left' });
  const draft = draftAmendment(into.current, { text, moves });
  if (draft.ok) return ok({ ...draft.value, fromMoves: from.current.moves });
  if (draft.error.code !== 'amendment/changes-nothing') return err(draft.error);
  return ok({ text: [], money: null, fromMoves: from.current.moves });
}

/** Whether two proposals could go together at all, before anything is said about how. */
export function whyNotMerge(from: Omit<Mergeable, 'current'>, into: Omit<Mergeable, 'current'>): MergingRefusal | null {
  if (from.id === into.id) return { code: 'merging/with-itself' };
  const refusal = whyProposalCannot('merge', from) ?? whyProposalCannot('merge', into);
  if (refusal) return refusal;
  if (from.kind !== into.kind) return { code: 'merging/other-kind' };
  if (from.budgetVersionId !== into.budgetVersionId) return { code: 'merging/other-budget' };
  const most = mostCoAuthors + 1;
  return allAuthors(from, into).size > most ? { code: 'merging/too-many-authors', most } : null;
}

/** Whoever wrote one of the two is an author of what becomes of them. */
function allAuthors(...sides: readonly { readonly authors: Authors }[]): ReadonlySet<string> {
  return new Set(sides.flatMap(({ authors }) => authorsOf(authors)));
}

/** Whether the one that goes in still asks for what the offer found in it. */
export function stillAsksFor({ current }: Pick<Mergeable, 'current'>, { fromMoves }: MergingContent): boolean {
  return sameMoves(current.moves, fromMoves);
}
