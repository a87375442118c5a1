import { err, ok, type Refusal, type Result } from '@madang/basics';
import type { AmendedMove } from '../amending/amendment.js';
import { areBalanced, askTheSame, joinMoves } from '../merging/join-moves.js';
import type { ProposalKind } from '../proposal.js';
import { whyProposalCannot, type ProposalActRefusal } from '../proposal-can.js';
import type { ProposalState } from '../proposal-state.js';
import { checkProposalText, type TextRefusal } from '../proposal-text.js';
import { partsOfASplit, type ProposalPart } from './splitting.js';

/** A proposal that would become several. */
export interface Splittable {
  readonly state: ProposalState;
  readonly kind: ProposalKind;
  readonly moves: readonly AmendedMove[];
}

export type SplittingRefusal =
  | ProposalActRefusal
  | (Refusal<'splitting/parts-out-of-range'> & { readonly least: number; readonly most: number })
  | (Refusal<'splitting/part-incomplete'> & { readonly part: number; readonly refusals: readonly TextRefusal[] })
  | (Refusal<'splitting/part-unbalanced' | 'splitting/part-without-money'> & { readonly part: number })
  | Refusal<'splitting/other-money'>;

/**
 * The parts of a proposal: each a whole text with moves that balance by themselves, all together exactly the moves that there were.
 * Parts count from 1 in refusals, as people do.
 */
export function draftSplitting(
  { state, kind, moves }: Splittable,
  parts: readonly ProposalPart[],
): Result<readonly ProposalPart[], SplittingRefusal> {
  const refusal = whyProposalCannot('split', { state });
  if (refusal) return err(refusal);
  const { least, most } = partsOfASplit;
  if (parts.length < least || parts.length > most) return err({ code: 'splitting/parts-out-of-range', least, most });
  for (const [at, part] of parts.entries()) {
    const fault = faultOf(part, kind);
    if (fault) return err({ ...fault, part: at + 1 });
  }
  if (!askTheSame(moves, joinMoves(...parts.map((part) => part.moves)))) return err({ code: 'splitting/other-money' });
  return ok(parts.map(({ text, moves: own }) => ({ text, moves: joinMoves(own) })));
}

function faultOf({ text, moves }: ProposalPart, kind: ProposalKind) {
  const refusals = checkProposalText(text);
  if (refusals.length > 0) return { code: 'splitting/part-incomplete', refusals } as const;
  if (!areBalanced(moves)) return { code: 'splitting/part-unbalanced' } as const;
  return kind === 'reallocation' && joinMoves(moves).length === 0 ? ({ code: 'splitting/part-without-money' } as const) : null;
}

/** Whether a proposal may still become the parts that its supporters were asked about. */
export function staysSplittable({ state, moves }: Omit<Splittable, 'kind'>, parts: readonly ProposalPart[]): boolean {
  return whyProposalCannot('split', { state }) === null && askTheSame(moves, joinMoves(...parts.map((part) => part.moves)));
}
