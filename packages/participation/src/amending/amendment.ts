import type { LineCode } from '@madang/basics';
import { textLimits, type ProposalText } from '../proposal-text.js';

/** Everything an author said that somebody else may ask to have changed. */
export interface AmendableText extends ProposalText {
  /** Who would lose, and what protects them. */
  readonly whoWouldLose: string | null;
}

export type AmendableField = keyof AmendableText;

export const amendableFields = [...Object.keys(textLimits), 'whoWouldLose'] as readonly AmendableField[];

/** So much less or more for one line, in minor units of the budget's currency. */
export interface AmendedMove {
  readonly line: LineCode;
  readonly minor: bigint;
}

/** What stands: the words and the money of a published proposal. */
export interface Amendable {
  readonly text: AmendableText;
  readonly moves: readonly AmendedMove[];
}

export interface TextChange {
  readonly field: AmendableField;
  readonly before: string | null;
  readonly after: string | null;
}

export interface MoneyChange {
  readonly before: readonly AmendedMove[];
  readonly after: readonly AmendedMove[];
}

/** What somebody asks to have changed. It keeps what it found, so that it can be read, and undone, without anything else. */
export interface AmendmentContent {
  readonly text: readonly TextChange[];
  readonly money: MoneyChange | null;
}

/**
 * `open`: the author has not said anything; `asked`: the supporters are asked, for seven days; `taken_back` by whoever asked for it;
 * `lapsed`: nothing was decided while it could be, or what it changes had changed meanwhile.
 */
export const amendmentStates = ['open', 'asked', 'accepted', 'refused', 'taken_back', 'lapsed'] as const;

export type AmendmentState = (typeof amendmentStates)[number];

/** How long supporters are asked. */
export const askingDays = 7;

/** How much one person may have waiting with one author, so that nobody is buried in requests. */
export const mostOpenAmendments = 5;

/** How many one person may write in a day, in all of a city's proposals together: each of them is a mail to somebody. */
export const mostAmendmentsADay = 10;
