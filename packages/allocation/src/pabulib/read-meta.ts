import { err, ok, type Result } from '@madang/basics';
import { readDecimal, type Decimal } from './decimal.js';
import { faultAt, type FaultAt } from './fault.js';
import type { SectionTable } from './read-sections.js';

export interface Meta {
  readonly entries: readonly (readonly [key: string, value: string])[];
  readonly budget: Decimal;
  readonly voteType: string;
}

/** `knapsack` is no type of the format, but ballots of that kind are plain approvals. */
const voteTypes = new Set(['approval', 'choose-1', 'ordinal', 'cumulative', 'scoring', 'knapsack']);

/** Reads META: keys as they stand, the budget, and the type of the ballots. */
export function readMeta(section: SectionTable): Result<Meta, FaultAt> {
  // The header `key;value` is a row like the others in files that leave it out.
  const entries = section.rows.map((row) => [row[0]!.trim(), row[1] ?? ''] as const);
  const keys = entries.map(([key]) => key.toLowerCase());
  const twice = keys.findIndex((key, at) => keys.indexOf(key) < at);
  if (twice >= 0) return err(faultAt({ code: 'pabulib/field-twice', name: entries[twice]![0] }, section.rowNumbers[twice]!));
  const budgetAt = keys.indexOf('budget');
  if (budgetAt < 0) return err(faultAt({ code: 'pabulib/field-missing', name: 'budget' }, section.header));
  const value = entries[budgetAt]![1];
  const budget = readDecimal(value);
  const place = [section.rowNumbers[budgetAt]!, 1] as const;
  if (!budget) return err(faultAt({ code: 'pabulib/not-an-amount', name: 'budget', value }, ...place));
  if (budget.digits < 0n) return err(faultAt({ code: 'pabulib/negative-amount', name: 'budget', value }, ...place));
  const typeAt = keys.indexOf('vote_type');
  const voteType = typeAt < 0 ? 'approval' : entries[typeAt]![1].trim().toLowerCase();
  if (!voteTypes.has(voteType)) {
    return err(faultAt({ code: 'pabulib/unknown-vote-type', value: voteType }, section.rowNumbers[typeAt]!, 1));
  }
  return ok({ entries, budget, voteType });
}
