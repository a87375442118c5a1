/** Ends a switch over a union, so that a new case fails the build instead of passing unseen. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}
