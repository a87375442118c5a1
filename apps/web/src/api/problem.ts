import type { FieldProblem, ProblemView } from '@madang/contracts/problems';

/** What the API, or the way to it, refused. The words in `title` are meant for people and come in the reader's language. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly errors: readonly FieldProblem[];
  /** Names this one failure in the record of the city: `urn:uuid:…`. */
  readonly instance: string;
  /** Whatever else the refusal says, such as the window that has closed. */
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(view: Partial<ProblemView> & { readonly status: number }) {
    super(view.title ?? view.code ?? String(view.status));
    const { status, code, title, errors, instance, type: _type, ...facts } = view;
    this.status = status;
    this.code = code ?? 'unknown';
    this.title = title ?? '';
    this.errors = errors ?? [];
    this.instance = instance ?? '';
    this.facts = facts;
  }

  /** The same in plain data, to travel from server to browser. */
  toView(): Partial<ProblemView> & { readonly status: number } {
    return { ...this.facts, status: this.status, code: this.code, title: this.title, errors: [...this.errors], instance: this.instance };
  }
}

/** Status 0: no answer came at all. */
export const noAnswer = (): Problem => new Problem({ status: 0, code: 'web/no-answer' });

export const notFound = (): Problem => new Problem({ status: 404, code: 'request/not-found' });

export function asProblem(fault: unknown): Problem {
  return fault instanceof Problem ? fault : new Problem({ status: 500, code: 'web/unexpected' });
}
