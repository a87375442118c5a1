import { allocate, audit, type AllocationRule, type Profile } from '@madang/allocation';
import { err, ok, type Result } from '@madang/basics';
import { unusable, type Command, type Ending } from './command.js';
import { readCompareOptions, usage, type CompareOptions } from './compare-options.js';
import { comparisonAsJson, comparisonInWords, type RuleOutcome } from './comparison.js';
import { readElection } from './read-election.js';
import { refusalInWords } from './refusal-in-words.js';

/** `madang compare FILE.pb`: what each rule would make of the same ballots. */
export const compareCommand: Command = { summary: 'Count the ballots of a .pb file by every rule, side by side', run };

/** From the plainest to the fairest. */
const methods: readonly AllocationRule[] = [
  { rule: 'greedy' },
  { rule: 'greedy-per-cost' },
  { rule: 'equal-shares', utility: 'cost' },
  { rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian' },
  { rule: 'equal-shares', utility: 'cardinality', completion: 'add1-utilitarian' },
  { rule: 'phragmen' },
];

function run(args: readonly string[]): Ending {
  const options = readCompareOptions(args);
  if (!options.ok) return unusable(options.error);
  if (options.value === 'help') return { exitCode: 0, output: usage };
  const { file, json } = options.value;
  const election = readElection(file);
  if (!election.ok) return unusable(election.error);
  const { profile, remarks } = election.value;
  const outcomes: RuleOutcome[] = [];
  for (const method of methods) {
    const outcome = countedBy(profile, ruleFor(method, options.value));
    if (!outcome.ok) return unusable(`${file}: ${outcome.error}`);
    outcomes.push(outcome.value);
  }
  return { exitCode: 0, output: json ? comparisonAsJson(profile, outcomes) : comparisonInWords(profile, outcomes), remarks };
}

/** Each method with the terms that it has: only greedy rules stop, only equal shares are compared. */
function ruleFor(method: AllocationRule, { tieBreak, terms }: CompareOptions): AllocationRule {
  const { comparison, ...others } = terms.conditions ?? {};
  const isGreedy = method.rule === 'greedy' || method.rule === 'greedy-per-cost';
  const compared = method.rule === 'equal-shares' && comparison !== undefined ? { comparison } : {};
  return {
    ...method,
    tieBreak,
    ...(isGreedy && terms.whenNotFitting !== undefined ? { whenNotFitting: terms.whenNotFitting } : {}),
    conditions: { ...others, ...compared },
  };
}

function countedBy(profile: Profile, rule: AllocationRule): Result<RuleOutcome, string> {
  const allocation = allocate(profile, rule);
  if (!allocation.ok) return err(refusalInWords(allocation.error));
  const audited = audit(profile, allocation.value);
  return audited.ok ? ok({ allocation: allocation.value, audit: audited.value }) : err(refusalInWords(audited.error));
}
