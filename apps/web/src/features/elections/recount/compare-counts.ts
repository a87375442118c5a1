import type { ElectionResultsView } from '@madang/contracts/election-results';
import type { Currency } from '@madang/money';
import { roundedAmount } from '../results/rounded-amount.js';
import type { Recounted } from './count-file.js';

export const checkNames = ['fingerprint', 'rule', 'ballots', 'projects', 'votes', 'spent'] as const;
export type CheckName = (typeof checkNames)[number];

export interface Check {
  readonly name: CheckName;
  /** Null where it could not be looked at. */
  readonly same: boolean | null;
}

export interface Verdict {
  readonly same: boolean;
  readonly checks: readonly Check[];
  /** The first step at which the two counts part, from 1. */
  readonly partsAt: number | null;
}

/** Holds a recount against what was published. A different rule, ballot or order is a different result. */
export function compareCounts(results: ElectionResultsView, recounted: Recounted, digest: string | null): Verdict {
  const { official } = results;
  const { minor, currency } = official.spent;
  const order = recounted.steps.map(({ project }) => project);
  const here = new Map(recounted.steps.map(({ project, votes }) => [project, votes]));
  const partsAt = firstDifference(official.funded, order);
  const checks: Check[] = [
    { name: 'fingerprint', same: digest === null ? null : digest === results.fileDigest },
    { name: 'rule', same: recounted.ruleInFile },
    { name: 'ballots', same: recounted.ballots === results.ballots },
    { name: 'projects', same: partsAt === null },
    { name: 'votes', same: official.steps.every(({ project, votes }) => here.get(project) === votes) },
    { name: 'spent', same: roundedAmount(recounted.spent, currency as Currency).minor === BigInt(minor) },
  ];
  return { same: checks.every(({ same }) => same !== false), checks, partsAt };
}

function firstDifference(published: readonly string[], here: readonly string[]): number | null {
  const length = Math.max(published.length, here.length);
  for (let at = 0; at < length; at++) if (published[at] !== here[at]) return at + 1;
  return null;
}
