import type { FoundComment, ImportedComment } from './imported.js';

/**
 * Gives comments their places: each proposal by itself, answers below what they answer, otherwise as the file has them. Two that
 * answer each other in a ring would never be reached; they come last, as if they answered nobody.
 */
export function inReadingOrder(comments: readonly FoundComment[]): ImportedComment[] {
  const answersTo = new Map<string, FoundComment[]>();
  for (const one of comments) {
    const under = one.answers === null ? underProposal(one.proposal) : underComment(one.proposal, one.answers);
    answersTo.set(under, [...(answersTo.get(under) ?? []), one]);
  }
  const ordered: ImportedComment[] = [];
  const reached = new Set<string>();
  const walk = (first: readonly FoundComment[]) => {
    const open = first.map((one) => ({ one, depth: 0 })).toReversed();
    for (let next = open.pop(); next; next = open.pop()) {
      const { one, depth } = next;
      if (reached.has(one.id)) continue;
      reached.add(one.id);
      ordered.push({ ...one, position: ordered.length, depth });
      const answers = answersTo.get(underComment(one.proposal, one.id)) ?? [];
      open.push(...answers.map((answer) => ({ one: answer, depth: depth + 1 })).toReversed());
    }
  };
  for (const proposal of new Set(comments.map((one) => one.proposal))) walk(answersTo.get(underProposal(proposal)) ?? []);
  walk(comments.filter(({ id }) => !reached.has(id)).map((one) => ({ ...one, answers: null })));
  return ordered;
}

const underProposal = (proposal: string) => `p ${proposal}`;
const underComment = (proposal: string, comment: string) => `c ${proposal} ${comment}`;
