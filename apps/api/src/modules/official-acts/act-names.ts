/** For everybody, or logged by its hash alone because what it says is not public. */
export type ActOpenness = 'open' | 'sealed';

/**
 * Which events are official acts: whatever a city, its offices, its facilitators or its clock does, and every change of state.
 * What residents say to each other is theirs and is not logged. A new event takes its place in one of the two lists.
 */
export const officialActs: Readonly<Record<string, ActOpenness>> = {
  'act.erased': 'open',
  // Nobody outside the office has seen the draft.
  'answer.looked-at': 'sealed',
  'answer.rule-settled': 'open',
  'appeal.moved': 'open',
  'assembly.announced': 'open',
  'assembly.cancelled': 'open',
  'assembly.changed': 'open',
  'assembly.decided': 'open',
  'assembly.moved': 'open',
  'author.asked': 'open',
  'budget.cut-justified': 'open',
  'budget.published': 'open',
  'budget.reclassified': 'open',
  'check.thresholds-set': 'open',
  'city.districts-drawn': 'open',
  'city.escalation-body-named': 'open',
  'city.facts-recorded': 'open',
  'city.question-rule-settled': 'open',
  'city.time-limits-settled': 'open',
  'claim.found': 'open',
  // One a month over all confidential claims, whether there are any or not.
  'claim.month-sealed': 'sealed',
  'claim.moved': 'open',
  'commitment.council-acted': 'open',
  'commitment.execution-read': 'open',
  'commitment.graded': 'open',
  'commitment.grades-commented': 'open',
  'commitment.milestone-reached': 'open',
  'commitment.plan-changed': 'open',
  'commitment.planned': 'open',
  'cycle.created': 'open',
  'cycle.phases-changed': 'open',
  'debate.opened': 'open',
  'debate.reported': 'open',
  'election.closed': 'open',
  // Until it is frozen nobody but the office knows of it.
  'election.drafted': 'sealed',
  'election.frozen': 'open',
  'election.opened': 'open',
  'election.tallied': 'open',
  'feasibility.published': 'open',
  'group.written': 'open',
  'hearing.decided': 'open',
  'indicator.defined': 'open',
  'indicator.values-recorded': 'open',
  'joining.told': 'open',
  'licence.chosen': 'open',
  'log.witness-dismissed': 'open',
  'log.witness-named': 'open',
  'moderation.appeal-decided': 'open',
  'moderation.covered': 'open',
  // Those it concerns are told; that somebody was reported is nobody else's business.
  'moderation.kept': 'sealed',
  'moderation.warned': 'open',
  'project.funded': 'open',
  'project.not-funded': 'open',
  'project.on-ballot': 'open',
  'proposal.acknowledged': 'open',
  'proposal.answer-extended': 'open',
  'proposal.answered': 'open',
  'proposal.carried-by-assembly': 'open',
  'proposal.delivery-checked': 'open',
  'proposal.evidence-shown': 'open',
  'proposal.evidence-taken-back': 'open',
  'proposal.imported': 'open',
  'proposal.moved': 'open',
  'proposal.progress-reported': 'open',
  'proposal.rebased': 'open',
  // Quotes what was not published.
  'proposal.screened': 'sealed',
  'proposal.second-bar-met': 'open',
  'proposal.threshold-met': 'open',
  'proposal.transferred': 'open',
  'question.answered': 'open',
  'question.corrected': 'open',
  'question.joined': 'open',
  'question.office-named': 'open',
  'question.overdue': 'open',
  'question.put-again': 'open',
  'question.with-head': 'open',
  'rating.harm-flagged': 'open',
  'recommendation.made': 'open',
  'recommendation.moved': 'open',
  'refusal.reopened': 'open',
  'role.granted': 'open',
  'role.withdrawn': 'open',
};

/** What residents do among themselves, and what is told of it. */
export const residentsActs: readonly string[] = [
  'amendment.decided',
  'amendment.proposed',
  'appeal.lodged',
  'argument.made',
  'author.answered',
  'authors.changed',
  'claim.filed',
  'merging.told',
  'moderation.appealed',
  'proposal.submitted',
  'question.asked',
  'refusal.facts-named',
  'remedy.confirmed',
  'splitting.told',
];

const hiddenStates: readonly unknown[] = ['draft', 'screening'];

/** Whether everybody may read what was done. A proposal that nobody has seen yet stays unseen. */
export function isOpen(name: string, payload: Readonly<Record<string, unknown>>): boolean {
  return officialActs[name] === 'open' && !(name === 'proposal.moved' && hiddenStates.includes(payload['to']));
}
