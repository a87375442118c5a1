/**
 * The one table of what can go wrong: code → status and English title. A refusal of the packages that has no entry here
 * does not compile where it crosses over to HTTP. Titles are translated by the API.
 */
export const problems = {
  'access/sign-in-needed': { status: 401, title: 'Sign in to do this' },
  'access/not-allowed': { status: 403, title: 'Your role does not allow this' },
  'access/foreign-origin': { status: 403, title: 'This request came from another site' },
  'access/too-many-requests': { status: 429, title: 'Too many tries; wait a little and try again' },
  'people/wrong-sign-in': { status: 401, title: 'E-mail and password do not match' },
  'people/wrong-code': { status: 400, title: 'This code is wrong or has expired' },
  'request/not-found': { status: 404, title: 'Nothing is here' },
  'request/invalid': { status: 400, title: 'Some fields need fixing' },
  'request/unreadable': { status: 400, title: 'The request could not be read' },
  'request/too-large': { status: 413, title: 'What was sent is too large' },
  'request/unsupported-type': { status: 415, title: 'Send this as JSON' },
  'request/changed-meanwhile': { status: 412, title: 'Someone changed this meanwhile' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

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
  readonly errors?: FieldProblem[];
  readonly [fact: string]: unknown;
}
