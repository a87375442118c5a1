import { describedProfile, explainPabulibFault, explainPabulibWarning, readPabulib, type Profile } from '@madang/allocation';
import { err, ok, type Result } from '@madang/basics';
import { readTextFile } from './read-text-file.js';

export interface ReadElection {
  readonly profile: Profile;
  /** What a person should know though it can be counted. */
  readonly remarks: readonly string[];
}

/** Reads a .pb file, or says where and why it cannot be used. */
export function readElection(file: string): Result<ReadElection, string> {
  const text = readTextFile(file);
  if (!text.ok) return err(`${file}${text.error}`);
  const election = readPabulib(text.value);
  if (!election.ok) {
    return err(`${file}, line ${election.error.line}, column ${election.error.column}: ${explainPabulibFault(election.error)}`);
  }
  const remarks = election.value.warnings.map((warning) => `${file}: ${explainPabulibWarning(warning)}`);
  return ok({ profile: describedProfile(election.value), remarks });
}
