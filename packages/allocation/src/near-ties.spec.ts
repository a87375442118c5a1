import { describe, expect, it } from 'vitest';
import type { AllocationRule, UtilityName } from './allocation-rule.js';
import { ballotQuestion } from './counting/ballot-question.js';
import { runEqualShares } from './equal-shares/equal-shares-run.js';
import { sharesProblem } from './equal-shares/shares-problem.js';
import { loadError, openLoadRun } from './phragmen/load-run.js';
import { decide, settleRule, type Profile } from './index.js';

/*
 * Pairs of projects that floats cannot tell apart: one unit in 10^15 between them, less than the error window, or nothing at
 * all. The tie-breaker prefers "a", so that a decision by floats alone would be seen.
 */
const base = 10n ** 15n;

/** "a" and "b" have as many supporters, some in common; "c" makes some of them pay first. */
function closeElection(costOfA: bigint, costOfB: bigint): Profile {
  const ballots = [
    ...Array.from({ length: 7 }, () => ['a']),
    ...Array.from({ length: 7 }, () => ['b']),
    ...Array.from({ length: 3 }, () => ['a', 'b', 'c']),
    ...Array.from({ length: 30 }, () => ['c']),
  ];
  return {
    budgetMinor: 100n * base,
    decimals: 0,
    projects: [
      { id: 'a', costMinor: costOfA },
      { id: 'b', costMinor: costOfB },
      { id: 'c', costMinor: base / 3n },
    ],
    ballots: ballots.map((projects) => ({ projects })),
    ranked: false,
  };
}

function decided(profile: Profile, rule: AllocationRule) {
  const decision = decide(profile, rule);
  if (!decision.ok) throw new Error(decision.error.code);
  return decision.value;
}

function problemOf(profile: Profile, utility: UtilityName) {
  const rule = settleRule({ rule: 'equal-shares', utility });
  const question = rule.ok ? ballotQuestion(profile, rule.value) : rule;
  if (!question.ok) throw new Error(question.error.code);
  return { question: question.value, problem: sharesProblem(question.value, question.value.choices, utility) };
}

const rules: readonly AllocationRule[] = [
  { rule: 'equal-shares', utility: 'cardinality' },
  { rule: 'equal-shares', utility: 'cardinality', completion: 'add1' },
  { rule: 'phragmen' },
];

describe('two projects that differ by less than floats can tell', () => {
  it.each(rules)('are taken in the order of their exact prices: %j', (rule) => {
    expect(decided(closeElection(10n * base + 1n, 10n * base), rule)).toEqual({ order: ['c', 'b', 'a'], ties: 0 });
    expect(decided(closeElection(10n * base, 10n * base + 1n), rule)).toEqual({ order: ['c', 'a', 'b'], ties: 0 });
  });
  it.each(rules)('stand tied if they are exactly equal, and the tie-breaker decides: %j', (rule) =>
    expect(decided(closeElection(10n * base, 10n * base), rule)).toEqual({ order: ['c', 'a', 'b'], ties: 1 }),
  );
  it('differ by less than the error window indeed', () => {
    const { question, problem } = problemOf(closeElection(10n * base + 1n, 10n * base), 'cardinality');
    const run = runEqualShares(problem, problem.budgetMinor, BigInt(problem.electorate.voters));
    const [, first] = run.purchases;
    // One unit of cost is a tenth of a unit of price.
    expect(first!.window).toBeGreaterThan(0.1);
    const load = openLoadRun(question, 1);
    expect(loadError(load) * Number(base)).toBeGreaterThan(0.1);
  });
});

describe('two projects of different cost with as many supporters', () => {
  it('are tied for cost utility, whose price is then one over the supporters', () => {
    const profile = closeElection(10n * base, 10n * base + 1n);
    const withoutC = { ...profile, ballots: profile.ballots.map(({ projects }) => ({ projects: projects.filter((id) => id !== 'c') })) };
    expect(decided(withoutC, { rule: 'equal-shares', utility: 'cost' })).toMatchObject({ order: ['a', 'b'], ties: 1 });
  });
});

describe('a supporter whose money runs out exactly, or almost', () => {
  /** Ten voters with 10^15 each. One of them alone pays "p" and "r"; "q" needs the money of the nine others and one unit of the first. */
  const election = (costOfR: bigint): Profile => ({
    budgetMinor: 10n * base,
    decimals: 0,
    projects: [
      { id: 'p', costMinor: base / 2n },
      { id: 'r', costMinor: costOfR },
      { id: 'q', costMinor: 9n * base + 1n },
    ],
    ballots: [{ projects: ['p', 'r', 'q'] }, ...Array.from({ length: 9 }, () => ({ projects: ['q'] }))],
    ranked: false,
  });
  it.each([
    [base / 2n, ['p', 'r'], 1],
    [base / 2n - 1n, ['r', 'p', 'q'], 0],
  ] as const)('has nothing left for another project, or exactly enough (%s)', (costOfR, order, ties) =>
    expect(decided(election(costOfR), { rule: 'equal-shares', utility: 'cardinality' })).toEqual({ order, ties }),
  );
});
