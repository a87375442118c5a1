import { err, ok, type Refusal, type Result } from '@madang/basics';
import type { Amendable, AmendableField, AmendableText, AmendmentContent } from './amendment.js';
import { afterOf, sameMoves } from './draft-amendment.js';

/** What changed under the amendment since it was written. */
export type AmendmentOvertaken = Refusal<'amendment/overtaken'> & { readonly fields: readonly (AmendableField | 'moves')[] };

/**
 * The proposal with the amendment in it. Only where every passage that it changes still reads as it did when it was written:
 * otherwise nobody has asked for what would stand there.
 */
export function applyAmendment(current: Amendable, { text, money }: AmendmentContent): Result<Amendable, AmendmentOvertaken> {
  const fields: (AmendableField | 'moves')[] = text.filter(({ field, before }) => current.text[field] !== before).map(({ field }) => field);
  if (money !== null && !sameMoves(current.moves, money.before)) fields.push('moves');
  if (fields.length > 0) return err({ code: 'amendment/overtaken', fields });
  const amended: AmendableText = { ...current.text, ...afterOf(text) };
  return ok({ text: amended, moves: money?.after ?? current.moves });
}
