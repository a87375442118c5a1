import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { HearingDecisionView } from '@madang/contracts/hearings';

export type Outcome = HearingDecisionView['outcome'];

interface OutcomeWords {
  readonly name: MessageDescriptor;
  /** What follows from it. */
  readonly meaning: MessageDescriptor;
}

/** What can come of a hearing. */
export const outcomeWords: Readonly<Record<Outcome, OutcomeWords>> = {
  sent_back: { name: msg`The city must answer anew`, meaning: msg`The answer is set aside. The city owes another one, by a new date.` },
  upheld: { name: msg`The answer stands`, meaning: msg`The reasons hold. The proposal stays listed and counted as refused.` },
  remedy: { name: msg`The city owes a remedy`, meaning: msg`A right was set back. The city must say what it will do about it.` },
  deferral_allowed: { name: msg`The city may put it off once more`, meaning: msg`Its next answer may name a second, later date.` },
  carried: { name: msg`The city must answer although support was short`, meaning: msg`The proposal is carried past the bar of support.` },
};
