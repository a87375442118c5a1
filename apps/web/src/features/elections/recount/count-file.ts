import { allocate, amountText, describedFor, readPabulib, settleRule, type AllocationRule, type PabulibElection } from '@madang/allocation';
import { err, ok, type Refusal, type Result } from '@madang/basics';

/** What a recount found: all that is compared with the published result. */
export interface Recounted {
  readonly ballots: number;
  /** In currency units. */
  readonly spent: string;
  /** In the order in which the rule took them. */
  readonly steps: readonly { readonly project: string; readonly votes: number }[];
  /** Whether the file itself names the rule by which it was counted; null where it names none. */
  readonly ruleInFile: boolean | null;
}

export type RecountStage = 'reading' | 'counting';

export type RecountFault = Refusal<'recount/file-not-readable'> & { readonly line: number };
export type CountFault = RecountFault | Refusal<'recount/cannot-be-counted'>;

/** Reads a published file of ballots and counts it. Says each stage before it begins. */
export function countFile(file: Uint8Array, rule: AllocationRule, say: (stage: RecountStage) => void): Result<Recounted, CountFault> {
  say('reading');
  const read = readPabulib(file);
  if (!read.ok) return err({ code: 'recount/file-not-readable', line: read.error.line });
  say('counting');
  const election = read.value;
  const counted = allocate(describedFor(election, rule.conditions), rule);
  if (!counted.ok) return err({ code: 'recount/cannot-be-counted' });
  const { costMinor, decimals, steps } = counted.value;
  return ok({
    ballots: election.profile.ballots.length,
    spent: amountText(costMinor, decimals),
    steps: steps.map(({ project, votes }) => ({ project, votes })),
    ruleInFile: namesRule(election, rule),
  });
}

/** The comment of a file that we publish begins with the rule as it was fixed before the vote. */
function namesRule({ meta }: PabulibElection, rule: AllocationRule): boolean | null {
  const comment = meta.find(([key]) => key === 'comment')?.[1] ?? '';
  if (!comment.startsWith('#1: {')) return null;
  try {
    return settledText(JSON.parse(comment.slice(4)) as AllocationRule) === settledText(rule);
  } catch {
    return false;
  }
}

/** One text for every way in which the same rule can be written down. */
function settledText(rule: AllocationRule): string {
  const settled = settleRule(rule);
  return settled.ok ? JSON.stringify(inOrder(settled.value)) : '';
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, part]) => [key, inOrder(part)]);
}
