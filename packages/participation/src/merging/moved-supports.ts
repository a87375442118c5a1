import type { PersonId } from '@madang/basics';
import type { SupportChoice } from './merging.js';

export interface SupportsMoved {
  /** Back the new one from now on, and did not before. */
  readonly gained: readonly PersonId[];
  /** Back the old one no more: moved, or taken back. */
  readonly gone: readonly PersonId[];
}

/**
 * What becomes of each name under a proposal that goes into another. Only a person's own word moves it; whoever backs both counts once
 * with the new one; silence keeps it where it is.
 */
export function movedSupports(
  backers: readonly PersonId[],
  backersOfNew: readonly PersonId[],
  choices: ReadonlyMap<PersonId, SupportChoice>,
): SupportsMoved {
  const there = new Set(backersOfNew);
  const says = (choice: SupportChoice) => backers.filter((person) => choices.get(person) === choice);
  const moving = says('move');
  return { gained: moving.filter((person) => !there.has(person)), gone: [...moving, ...says('withdraw')] };
}
