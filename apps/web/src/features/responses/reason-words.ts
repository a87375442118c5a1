import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { OfficialResponseView } from '@madang/contracts/official-responses';

export type ReasonCode = NonNullable<OfficialResponseView['reasonCode']>;

/** Why an answer is not a full yes, as residents read it. */
export const reasonWords: Readonly<Record<ReasonCode, MessageDescriptor>> = {
  competence: msg`Another body is in charge`,
  law: msg`A law or a judgment stands against it`,
  no_free_money: msg`The line it would draw on has no free money`,
  earmarked: msg`That money is bound to another purpose`,
  rights_harm: msg`It would set a right back`,
  cost_cap: msg`It costs more than this round allows`,
  infeasible: msg`It cannot be built or run`,
  running_cost: msg`There is no money to run it afterwards`,
  already_done: msg`It has been done`,
  already_planned: msg`It stands in a plan, with a date`,
  duplicate: msg`Another proposal asks for the same`,
  insufficient_information: msg`It could not be assessed`,
  out_of_scope: msg`It is not a matter of the city’s policy or money`,
  policy_choice: msg`Lawful and possible, but the city chose otherwise`,
};

/** What a reason must show, or it is only a claim. */
const evidence: Readonly<Record<string, MessageDescriptor>> = {
  body_in_charge: msg`The body in charge`,
  proof_of_transfer: msg`Proof that it was passed on`,
  citation: msg`The law or judgment`,
  provision_text: msg`The passage that applies`,
  line: msg`The budget line`,
  amount: msg`The amount`,
  commitments: msg`What the money is bound to`,
  funding_rule: msg`The rule that binds the money`,
  check_results: msg`What the rights check found`,
  affected_groups: msg`Who would be affected`,
  alternative: msg`What would do no harm`,
  cap: msg`The most that this round allows`,
  estimate: msg`What it would cost`,
  technical_note: msg`The technical note`,
  signed_by: msg`Who signed it`,
  running_cost_check: msg`What running it would cost`,
  place: msg`Where`,
  date: msg`When`,
  proof: msg`Proof`,
  plan: msg`The plan`,
  link: msg`The other proposal`,
  support_carried_over: msg`What became of the support`,
  questions_asked: msg`What the author was asked`,
  days_given: msg`How many days there were to reply`,
  where_to_raise: msg`Where it can be raised`,
  office_holder: msg`Who made the choice`,
  competing_use: msg`What the money is used for instead`,
};

export function evidenceWords(part: string): MessageDescriptor {
  return evidence[part] ?? { id: part, message: part };
}
