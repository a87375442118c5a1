import type { CheckInputs, Hidden, IndicatorYears } from '@madang/rights';
import { benefitsAndCharges } from './benefits-and-charges.js';
import { moneyByDistrict } from './districts.js';
import { equalityMarkers } from './equality-markers.js';
import type { Evidence } from './evidence.js';
import { floors } from './floor.js';
import { gaps } from './gaps.js';
import { indicatorFigures } from './indicator-figures.js';
import { indicatorGoals } from './indicator-goals.js';
import { moneyOverYears } from './money-over-years.js';
import { moneySpent } from './money-spent.js';
import { openness } from './openness.js';
import { checkInput, type NamedInput, type Question } from './question.js';
import { residentsAndOfficials } from './residents-and-officials.js';
import { revenueAndDebt } from './revenue-and-debt.js';
import { visibility } from './visibility.js';

/** Everything that the checks ask of a published budget, with what the city has to answer it. */
export async function questionsTo(evidence: Evidence): Promise<Question[]> {
  const figures = await indicatorFigures(evidence);
  return [
    ...moneyOverYears(evidence),
    ...indicatorGoals(evidence, figures),
    ...(await revenueAndDebt(evidence)),
    ...moneySpent(evidence),
    ...(await floors(evidence)),
    ...(await moneyByDistrict(evidence, figures)),
    ...(await gaps(evidence, figures)),
    ...benefitsAndCharges(evidence),
    ...(await equalityMarkers(evidence)),
    ...(await residentsAndOfficials(evidence)),
    ...openness(evidence),
    ...(await visibility(evidence, figures)),
  ];
}

/** The same inputs in the shape that the check takes. */
export function inputOf({ check, inputs }: Question): CheckInputs[Question['check']] {
  return check === 'C19' ? { ...checkInput(inputs), indicators: yearsByIndicator(inputs) } : checkInput(inputs);
}

/** C19 takes a list of indicators, each with the year of its newest figure for each group. */
function yearsByIndicator(inputs: readonly NamedInput[]): IndicatorYears[] {
  const pairs = inputs.filter(({ name }) => name === 'indicators');
  const codes = [...new Set(pairs.map(({ item }) => item!))];
  return codes.map((code) => ({
    code,
    latest: Object.fromEntries(
      pairs.filter(({ item }) => item === code).map(({ field, value }) => [field!, value as number | Hidden | undefined]),
    ),
  }));
}
