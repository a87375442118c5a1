import type { Refusal, Result } from '@madang/basics';
import { problems, type FieldProblem, type ProblemCode } from '@madang/contracts/problems';

/** What a service throws, and nothing else: a code of the one table, and the facts that a person needs. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly facts: Readonly<Record<string, unknown>> = {},
    readonly errors?: FieldProblem[],
  ) {
    super(problems[code].titles.en);
  }

  get status(): number {
    return problems[this.code].status;
  }
}

/**
 * Crosses from a package's answer to HTTP, once, so that the transaction rolls back. A refusal whose code is missing from
 * the table does not compile. What a refusal is about may be named as a field of the body: there it is mended.
 */
export function orThrow<T, E extends Refusal<ProblemCode>>(result: Result<T, E>, fields: Partial<Record<E['code'], string>> = {}): T {
  if (result.ok) return result.value;
  const { code, ...facts } = result.error;
  const field = fields[code as E['code']];
  throw field === undefined ? new Problem(code, facts) : refusedField(code, field, facts);
}

/** A rule that is about one field of the body and known by the case alone: it is mended there. */
export function refusedField(code: ProblemCode, field: string, facts: Readonly<Record<string, unknown>> = {}): Problem {
  return new Problem(code, facts, [{ pointer: `#/${field}`, code, detail: code }]);
}

/** Nothing is here; and what one may not see answers exactly like what does not exist. */
export function notFound(): never {
  throw new Problem('request/not-found');
}
