/** What a command says and how it ends: results for standard output, remarks for standard error. */
export interface Ending {
  /** 1 where what was asked has the answer no, 2 where it could not be asked. */
  readonly exitCode: 0 | 1 | 2;
  readonly output?: string;
  readonly remarks?: readonly string[];
}

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  readonly run: (args: readonly string[]) => Ending | Promise<Ending>;
}

/** Ends with exit code 2: the input cannot be used, and why. */
export function unusable(reason: string): Ending {
  return { exitCode: 2, remarks: [reason] };
}
