import type { DomainEvent } from '../../../platform/events/domain-event.js';

/** What is worth a line in an inbox. Events that come with a change of state are told by the state alone. */
export const aboutProposals = [
  'proposal.moved',
  'proposal.rebased',
  'proposal.answer-extended',
  'proposal.progress-reported',
  'commitment.plan-changed',
  'commitment.milestone-reached',
  'commitment.council-acted',
  'commitment.execution-read',
  'amendment.decided',
  'merging.told',
  'splitting.told',
  'joining.told',
  'author.asked',
  'author.answered',
  'appeal.moved',
  'hearing.decided',
  'rating.harm-flagged',
  'project.on-ballot',
  'project.funded',
  'project.not-funded',
];

/** Decisions about somebody's words: between those who wrote, those who reported and those who decided. */
export const aboutWords = ['moderation.kept', 'moderation.covered', 'moderation.warned', 'moderation.appeal-decided'];

/** What becomes of a question: for whoever asked, whoever wants to know too, and whoever follows what it is about. */
export const aboutQuestions = ['question.answered', 'question.corrected', 'question.overdue', 'question.with-head', 'question.joined'];

/** What becomes of a debate: for whoever follows it. */
export const aboutDebates = ['debate.reported'];

/** Everything that is public news of a thing; decisions about somebody's words are between a few. */
export const newsNames: readonly string[] = [...aboutProposals, ...aboutQuestions, ...aboutDebates, 'budget.published'];

/** A proposal's first steps are its author's own; the public hears of it from its publication on, and of changes once they are made. */
export function isNews({ name, payload }: Pick<DomainEvent, 'name' | 'payload'>): boolean {
  if (name === 'amendment.decided') return payload['state'] === 'accepted';
  if (name === 'merging.told' || name === 'splitting.told') return payload['state'] === 'asked' || payload['state'] === 'done';
  if (name === 'joining.told') return payload['state'] === 'asked' || (payload['state'] === 'answered' && payload['side'] === 'goes_on');
  return name !== 'proposal.moved' || !['draft', 'screening'].includes(String(payload['to']));
}
