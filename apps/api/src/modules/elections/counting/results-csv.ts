import type { ElectionResultsView } from '@madang/contracts/election-results';
import { fromWire, type WireMoney } from '@madang/contracts/wire';
import { toDecimal } from '@madang/money';
import { stringify } from 'csv-stringify/sync';

const columns = [
  'project',
  'title',
  'language',
  'district',
  'category',
  'proposal',
  'cost',
  'currency',
  'votes',
  'funded',
  'bought_as',
  'reason',
  'more_supporters',
];

/** The result as a table: funded projects in the order of buying, then the others. A title cannot become a formula. */
export function resultsCsv({ projects, official }: ElectionResultsView): string {
  const projectOf = new Map(projects.map((project) => [project.id, project]));
  const row = (id: string, ...result: readonly (string | number | null)[]) => {
    const project = projectOf.get(id);
    if (!project) return [];
    const { title, language, districtCode, category, proposal, cost } = project;
    return [[id, title, language, districtCode, category, proposal, amount(cost), cost.currency, ...result]];
  };
  const funded = official.steps.flatMap(({ project, votes }, at) => row(project, votes, 1, at + 1, null, null));
  const others = official.rejected.flatMap(({ project, votes, reason, moreSupporters }) =>
    row(project, votes, 0, null, reason, moreSupporters),
  );
  return table(columns, [...funded, ...others]);
}

/** What each fund had, spent and left, in the order of counting; no rows where one fund is for all. */
export function fundsCsv({ official: { areas } }: ElectionResultsView): string {
  return table(
    ['area', 'voters', 'fund', 'received', 'spent', 'left', 'left_to', 'currency', 'funded'],
    areas.map(({ area, voters, fund, received, spent, left, leftTo, funded }) => [
      area,
      voters,
      ...[fund, received, spent, left].map(amount),
      leftTo,
      fund.currency,
      funded.join(' '),
    ]),
  );
}

/** All voters in a row, those with least first: each column is a row of its own. */
export function worstOffCsv({ audit }: ElectionResultsView): string {
  const places = audit?.fromWorstOff ?? [];
  return table(
    ['percent_of_voters', 'funded_choices', 'spent_on_choices', 'currency'],
    places.map(({ percent, funded, spent }) => [percent, funded, amount(spent), spent.currency]),
  );
}

/** Money and choices by district; the whole city has no code. */
export function districtsCsv({ audit }: ElectionResultsView): string {
  const districts = audit?.byDistrict ?? [];
  return table(
    ['district', 'projects', 'funded', 'spent', 'currency', 'chosen_by', 'choices'],
    districts.map(({ district, projects, funded, spent, chosenBy, choices }) => [
      district,
      projects,
      funded,
      amount(spent),
      spent.currency,
      chosenBy,
      choices,
    ]),
  );
}

/** The same ballots under each rule; only the first one decided. */
export function rulesCsv({ official, audit, others }: ElectionResultsView): string {
  const first = { ...official, passedOver: audit?.passedOver.length ?? null };
  return table(
    ['rule', 'utility', 'completion', 'official', 'funded', 'spent', 'currency', 'served', 'passed_over'],
    [first, ...others].map(({ rule, funded, spent, served, passedOver }, at) => [
      rule.rule,
      rule.utility,
      rule.completion,
      at === 0 ? 1 : 0,
      funded.join(' '),
      amount(spent),
      spent.currency,
      served,
      passedOver,
    ]),
  );
}

type Cell = string | number | null;

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([head, ...rows] as Cell[][], { escape_formulas: true });
}

function amount(money: WireMoney): string {
  return toDecimal(fromWire(money));
}
