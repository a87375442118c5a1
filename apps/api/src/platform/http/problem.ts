import type { Refusal, Result } from '@madang/basics';
import { problems, type FieldProblem, type ProblemCode, type ProblemEntry } from '@madang/contracts/problems';

/** What a service throws, and nothing else: a code of the one table, and the facts that a person needs. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly facts: Readonly<Record<string, unknown>> = {},
    readonly errors: readonly FieldProblem[] | undefined = inItsField(code),
  ) {
    super(problems[code].titles.en);
  }

  get status(): number {
    return problems[this.code].status;
  }
}

/** A rule of the case that is about one field of the body is mended there, as a rule of the body itself is. */
function inItsField(code: ProblemCode): readonly FieldProblem[] | undefined {
  const problem: ProblemEntry = problems[code];
  return problem.field === undefined ? undefined : [{ pointer: `#/${problem.field}`, code, detail: code }];
}

/**
 * Crosses from a package's answer to HTTP, once, so that the transaction rolls back. A refusal whose code is missing from
 * the table does not compile.
 */
export function orThrow<T, E extends Refusal<ProblemCode>>(result: Result<T, E>): T {
  if (result.ok) return result.value;
  const { code, ...facts } = result.error;
  throw new Problem(code, facts);
}

/** Nothing is here; and what one may not see answers exactly like what does not exist. */
export function notFound(): never {
  throw new Problem('request/not-found');
}
