import { hash } from 'node:crypto';
import type { AllocationRule } from '@madang/allocation';
import { ballotFile, type FileFacts } from './ballot-file.js';
import { count, recountAgrees } from './count.js';
import { effectsOfRules, type RuleOnTrial } from './effects-of-rules.js';
import { judge, writeJudgement, type WrittenJudgement } from './judgement.js';
import { profileIn, type CastElection } from './cast-election.js';
import { writeAllocation, type WrittenAllocation } from './written-allocation.js';

/**
 * What takes seconds in a large city. Each is a function of plain values, so that it can run beside the thread that answers
 * requests (see `on-a-thread.ts`).
 */
export const counts = { writeFile, tally, tryRule } as const;

/** The file that everyone may count, and its fingerprint. */
function writeFile({ cast, facts }: { readonly cast: CastElection; readonly facts: FileFacts }): { content: string; digest: string } {
  const content = ballotFile(profileIn(cast), facts);
  return { content, digest: hash('sha256', content) };
}

interface ToTally {
  readonly cast: CastElection;
  readonly rule: AllocationRule;
  /** As it was published when the box closed. */
  readonly file: string;
}

export interface Tally {
  readonly outcome: WrittenAllocation;
  readonly judgement: WrittenJudgement;
}

/** Counts the box, and again the file; null where the two disagree. */
function tally({ cast, rule, file }: ToTally): Tally | null {
  const profile = profileIn(cast);
  const official = count(profile, rule);
  if (!recountAgrees(file, rule, official)) return null;
  return { outcome: writeAllocation(official), judgement: writeJudgement(judge(profile, official)) };
}

interface ToTry extends Omit<RuleOnTrial, 'profile'> {
  readonly cast: CastElection;
}

function tryRule({ cast, ...trial }: ToTry): ReturnType<typeof effectsOfRules> {
  return effectsOfRules({ ...trial, profile: profileIn(cast) });
}
