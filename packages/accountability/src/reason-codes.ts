/** A piece of evidence that an answer shows beside its reason. */
export type EvidencePart =
  | 'body_in_charge'
  | 'proof_of_transfer'
  | 'citation'
  | 'provision_text'
  | 'line'
  | 'amount'
  | 'commitments'
  | 'funding_rule'
  | 'check_results'
  | 'affected_groups'
  | 'alternative'
  | 'cap'
  | 'estimate'
  | 'technical_note'
  | 'signed_by'
  | 'running_cost_check'
  | 'place'
  | 'date'
  | 'proof'
  | 'plan'
  | 'link'
  | 'support_carried_over'
  | 'questions_asked'
  | 'days_given'
  | 'where_to_raise'
  | 'office_holder'
  | 'competing_use';

export interface Reason {
  readonly label: string;
  readonly evidence: readonly EvidencePart[];
}

/**
 * The fourteen reasons for an answer that is not a full yes. Each names the evidence without which it is only a claim.
 * `policy_choice` stands apart so that a political choice cannot be dressed as a technical one.
 */
export const reasonCodes = {
  competence: { label: 'Another body is in charge', evidence: ['body_in_charge', 'proof_of_transfer'] },
  law: { label: 'A law or a judgment stands against it', evidence: ['citation', 'provision_text'] },
  no_free_money: { label: 'The line it would draw on has no free money', evidence: ['line', 'amount', 'commitments'] },
  earmarked: { label: 'That money is bound to another purpose', evidence: ['funding_rule'] },
  rights_harm: { label: 'It would set a right back', evidence: ['check_results', 'affected_groups', 'alternative'] },
  cost_cap: { label: 'It costs more than this round allows', evidence: ['cap', 'estimate'] },
  infeasible: { label: 'It cannot be built or run', evidence: ['technical_note', 'signed_by'] },
  running_cost: { label: 'There is no money to run it afterwards', evidence: ['running_cost_check'] },
  already_done: { label: 'It has been done', evidence: ['place', 'date', 'proof'] },
  already_planned: { label: 'It stands in a plan, with a date', evidence: ['plan', 'line', 'date'] },
  duplicate: { label: 'Another proposal asks for the same', evidence: ['link', 'support_carried_over'] },
  insufficient_information: { label: 'It could not be assessed', evidence: ['questions_asked', 'days_given'] },
  out_of_scope: { label: 'It is not a matter of the city’s policy or money', evidence: ['where_to_raise'] },
  policy_choice: { label: 'Lawful and possible, but the city chose otherwise', evidence: ['office_holder', 'competing_use'] },
} as const satisfies Record<string, Reason>;

export type ReasonCode = keyof typeof reasonCodes;
