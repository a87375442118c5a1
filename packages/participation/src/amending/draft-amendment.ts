import { err, ok, type Refusal, type Result } from '@madang/basics';
import { checkProposalText, type TextRefusal } from '../proposal-text.js';
import {
  amendableFields,
  type Amendable,
  type AmendableText,
  type AmendedMove,
  type AmendmentContent,
  type TextChange,
} from './amendment.js';

/** The words and the money as somebody would have them; what is left out stays. */
export interface WantedChanges {
  readonly text: Partial<AmendableText>;
  readonly moves: readonly AmendedMove[] | null;
}

export type DraftAmendmentRefusal =
  | Refusal<'amendment/changes-nothing'>
  | (Refusal<'amendment/text-incomplete'> & { readonly refusals: readonly TextRefusal[] });

/**
 * What differs between a proposal and what somebody wants of it. The proposal must still be whole afterwards. Whether the moves
 * balance and are free is asked where budgets are known, before this.
 */
export function draftAmendment(current: Amendable, wanted: WantedChanges): Result<AmendmentContent, DraftAmendmentRefusal> {
  const text = amendableFields.flatMap((field) => changeOf(field, current.text[field], wanted.text[field]));
  const money = wanted.moves && !sameMoves(current.moves, wanted.moves) ? { before: current.moves, after: wanted.moves } : null;
  if (text.length === 0 && money === null) return err({ code: 'amendment/changes-nothing' });
  const refusals = checkProposalText({ ...current.text, ...afterOf(text) });
  return refusals.length > 0 ? err({ code: 'amendment/text-incomplete', refusals }) : ok({ text, money });
}

/** The words that an amendment would put in place. */
export function afterOf(changes: readonly TextChange[]): Partial<AmendableText> {
  return Object.fromEntries(changes.map(({ field, after }) => [field, after]));
}

/** Moves are the same if they ask the same of the same lines, in whatever order. */
export function sameMoves(one: readonly AmendedMove[], other: readonly AmendedMove[]): boolean {
  const asked = new Map(one.map(({ line, minor }) => [line, minor]));
  return one.length === other.length && other.every(({ line, minor }) => asked.get(line) === minor);
}

function changeOf(field: TextChange['field'], before: string | null, wanted: string | null | undefined): TextChange[] {
  if (wanted === undefined) return [];
  const after = wanted?.trim() ? wanted : null;
  return (after ?? '') === (before ?? '') ? [] : [{ field, before, after }];
}
