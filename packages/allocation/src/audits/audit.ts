import { err, ok, type Refusal, type Result } from '@madang/basics';
import type { Allocation } from '../allocation.js';
import { countAs, type ViewRefusal } from '../counting/count-as.js';
import type { Profile } from '../profile.js';
import { ejrPlusViolations, type EjrPlusViolation } from './ejr-plus.js';
import { quantilesOf, type Quantile } from './quantiles.js';
import { satisfactionOf, servedBy } from './satisfaction.js';
import { spendingByArea, spendingByCategory, type GroupSpending } from './spending.js';

/** Whom an outcome serves, and whether a group was passed over. It judges any outcome, however it came about. */
export interface Audit {
  /** Ballots, empty ones included. */
  readonly voters: number;
  /** People who chose at least one funded project. */
  readonly served: number;
  /** People who chose none; with `served` they are all voters. */
  readonly unserved: number;
  /** EJR+ up to any project for cost utility; empty where it holds. In code point order of the projects. */
  readonly ejrPlusViolations: readonly EjrPlusViolation[];
  /** What was spent on the projects that a person chose, from the worst-off person up; minor units. */
  readonly spentOnChoices: readonly Quantile<bigint>[];
  /** How many of the projects that a person chose were funded, from the worst-off person up. */
  readonly fundedChoices: readonly Quantile<number>[];
  /** Empty where no project has a category. */
  readonly byCategory: readonly GroupSpending[];
  /** Empty where no project has an area. */
  readonly byArea: readonly GroupSpending[];
}

export type AuditRefusal = ViewRefusal | (Refusal<'allocation/funded-project-unknown'> & { readonly project: string });

/**
 * Audits an outcome against the ballots: every ballot of the profile counts, a listed project counts as chosen whatever its
 * points or place. `selected` may be what a rule or what a council decided.
 *
 * Refuses what cannot be counted, and ids that are no projects of the profile.
 */
export function audit(profile: Profile, { selected }: Pick<Allocation, 'selected'>): Result<Audit, AuditRefusal> {
  const choices = countAs('choices', profile);
  if (!choices.ok) return choices;
  const places = new Map(profile.projects.map(({ id }, place) => [id, place]));
  const unknown = selected.find((id) => !places.has(id));
  if (unknown !== undefined) return err({ code: 'allocation/funded-project-unknown', project: unknown });
  const funded = new Set(selected.map((id) => places.get(id)!));
  const electorate = choices.value;
  const money = satisfactionOf(profile, electorate, funded);
  const number = servedBy(electorate, funded);
  const unserved = number.people[0]!;
  return ok({
    voters: electorate.voters,
    served: electorate.voters - unserved,
    unserved,
    ejrPlusViolations: ejrPlusViolations(profile, electorate, funded, money),
    spentOnChoices: quantilesOf(money.levels, money.people),
    fundedChoices: quantilesOf([...number.people.keys()], number.people),
    byCategory: spendingByCategory(profile, electorate, funded),
    byArea: spendingByArea(profile, electorate, funded),
  });
}
