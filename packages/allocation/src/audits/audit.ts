import { err, ok, type Refusal, type Result } from '@madang/basics';
import type { Allocation } from '../allocation.js';
import { validBallots } from '../conditions/valid-ballots.js';
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

/** What is audited: an allocation, or ids from elsewhere. */
export type Audited = Pick<Allocation, 'selected'> & Partial<Pick<Allocation, 'rule'>>;

export type AuditRefusal = ViewRefusal | (Refusal<'allocation/funded-project-unknown'> & { readonly project: string });

/**
 * Audits an outcome against the ballots, those that are valid under the conditions of its rule if it has any; a listed project
 * counts as chosen whatever its points or place. `selected` may be what a rule or what a council decided. Areas and caps are
 * not looked at: the whole budget is held against the whole outcome.
 *
 * Refuses what cannot be counted, and ids that are no projects of the profile.
 */
export function audit(whole: Profile, { selected, rule }: Audited): Result<Audit, AuditRefusal> {
  const valid = validBallots(whole, rule?.conditions);
  if (!valid.ok) return valid;
  const { profile } = valid.value;
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
