/** A database error carries the statement and its parameters into the log, with the time beside them. A ballot's must not. */
export async function withoutContents<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isDatabaseError(error)) throw error;
    // Neither the error nor its cause is passed on: both hold what was asked of the database.
    // oxlint-disable-next-line preserve-caught-error
    throw new Error(`A ballot could not be stored (${error.code ?? 'no code'})`);
  }
}

interface DatabaseError {
  readonly parameters?: unknown;
  readonly driverError: unknown;
  readonly code?: string;
}

function isDatabaseError(error: unknown): error is DatabaseError {
  return typeof error === 'object' && error !== null && 'driverError' in error;
}
