import { accessProblems } from './problem-areas/access.js';
import { allocationProblems } from './problem-areas/allocation.js';
import { amendmentProblems } from './problem-areas/amendments.js';
import { argumentProblems } from './problem-areas/arguments.js';
import { assemblyProblems } from './problem-areas/assemblies.js';
import { attachmentProblems } from './problem-areas/attachments.js';
import { authorProblems } from './problem-areas/authors.js';
import { budgetProblems } from './problem-areas/budgets.js';
import { claimProblems } from './problem-areas/claims.js';
import { classificationProblems } from './problem-areas/classification.js';
import { checkProblems } from './problem-areas/checks.js';
import { commitmentProblems } from './problem-areas/commitments.js';
import { cycleProblems } from './problem-areas/cycles.js';
import { debateProblems } from './problem-areas/debates.js';
import { electionProblems } from './problem-areas/elections.js';
import { feasibilityProblems } from './problem-areas/feasibility.js';
import { groupProblems } from './problem-areas/groups.js';
import { indicatorProblems } from './problem-areas/indicators.js';
import { absenceProblems } from './problem-areas/absences.js';
import { joiningProblems } from './problem-areas/joinings.js';
import { mapProblems } from './problem-areas/map.js';
import { mergingProblems } from './problem-areas/mergings.js';
import { moderationProblems } from './problem-areas/moderation.js';
import { officialActsProblems } from './problem-areas/official-acts.js';
import { peopleProblems } from './problem-areas/people.js';
import { proposalProblems } from './problem-areas/proposals.js';
import { questionProblems } from './problem-areas/questions.js';
import { ratingProblems } from './problem-areas/ratings.js';
import { requestProblems } from './problem-areas/request.js';
import { responseProblems } from './problem-areas/responses.js';
import { roleProblems } from './problem-areas/roles.js';
import { secondEyesProblems } from './problem-areas/second-eyes.js';
import { tableProblems } from './problem-areas/tables.js';

export type { ProblemEntry } from './problem-areas/problem-area.js';

/**
 * The one table of what can go wrong, put together from its areas. A refusal of the packages that has no entry here does
 * not compile where it crosses over to HTTP.
 */
export const problems = {
  ...accessProblems,
  ...allocationProblems,
  ...amendmentProblems,
  ...argumentProblems,
  ...assemblyProblems,
  ...attachmentProblems,
  ...authorProblems,
  ...budgetProblems,
  ...claimProblems,
  ...classificationProblems,
  ...checkProblems,
  ...commitmentProblems,
  ...cycleProblems,
  ...debateProblems,
  ...electionProblems,
  ...feasibilityProblems,
  ...groupProblems,
  ...indicatorProblems,
  ...absenceProblems,
  ...joiningProblems,
  ...mapProblems,
  ...mergingProblems,
  ...moderationProblems,
  ...officialActsProblems,
  ...peopleProblems,
  ...proposalProblems,
  ...questionProblems,
  ...ratingProblems,
  ...requestProblems,
  ...responseProblems,
  ...roleProblems,
  ...secondEyesProblems,
  ...tableProblems,
};

export type ProblemCode = keyof typeof problems;

/** A field that needs fixing: where, which rule, and the rule's own limits so that the page can say it in the reader's language. */
export interface FieldProblem {
  /** JSON pointer into the body, such as `#/moves/0/delta/minor`. */
  readonly pointer: string;
  /** The name of the rule that was broken, such as `isEmail` or `maxLength`. */
  readonly code: string;
  readonly detail: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** RFC 9457 problem details, with facts beside. */
export interface ProblemView {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly instance: string;
  readonly code: string;
  readonly errors?: readonly FieldProblem[];
  readonly [fact: string]: unknown;
}
