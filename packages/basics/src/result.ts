/** What a rule answers: a value, or a refusal that the caller must look at. Expected failures are never thrown. */
export type Result<T, E> = Ok<T> | Err<E>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Err<E> {
  readonly ok: false;
  readonly error: E;
}

export function ok(): Ok<void>;
export function ok<T>(value: T): Ok<T>;
export function ok<T>(value?: T): Ok<T | undefined> {
  return { ok: true, value };
}

export function err<E>(error: E): Err<E> {
  return { ok: false, error };
}

/** A refusal that travels: `code` is `area/what-is-wrong`, the rest are facts a person needs to mend it. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
}
