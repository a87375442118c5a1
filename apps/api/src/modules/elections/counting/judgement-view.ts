import type { Audit, EjrPlusViolation, GroupSpending } from '@madang/allocation';
import type { DistrictSpendingView, OtherRuleView, PassedOverView, ResultAuditView } from '@madang/contracts/election-results';
import type { WireMoney } from '@madang/contracts/wire';
import { settledView } from '../rule-view.js';
import type { OtherOutcome } from './judgement.js';
import type { Written } from './written-allocation.js';

/** Whom the outcome serves, as it is published. */
export function auditView({ voters, unserved, ...found }: Written<Audit>, currency: string): ResultAuditView {
  return {
    voters,
    unserved,
    passedOver: found.ejrPlusViolations.map((violation) => passedOverView(violation, currency)),
    fromWorstOff: found.spentOnChoices.map(({ percent, has }, at) => ({
      percent,
      spent: { minor: has, currency },
      funded: found.fundedChoices[at]?.has ?? 0,
    })),
    byDistrict: found.byArea.map((spending) => districtView(spending, currency)),
  };
}

function passedOverView({ project, group, dueMinor, hasAtMostMinor }: Written<EjrPlusViolation>, currency: string): PassedOverView {
  const amount = (minor: string): WireMoney => ({ minor, currency });
  return { project, group, due: amount(dueMinor), hasAtMost: amount(hasAtMostMinor) };
}

function districtView({ name, spentMinor, ...counts }: Written<GroupSpending>, currency: string): DistrictSpendingView {
  const { projects, funded, chosenBy, choices } = counts;
  return { district: name === '' ? null : name, projects, funded, spent: { minor: spentMinor, currency }, chosenBy, choices };
}

/** What another rule would have done, as it is published. */
export function otherRuleView({ rule, order, costMinor, served, passedOver }: Written<OtherOutcome>, currency: string): OtherRuleView {
  return { rule: settledView(rule), funded: [...order], spent: { minor: costMinor, currency }, served, passedOver };
}
