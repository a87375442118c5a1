import type { ElectionResultsView } from '@madang/contracts/election-results';
import { fromWire } from '@madang/contracts/wire';
import { toDecimal } from '@madang/money';
import { stringify } from 'csv-stringify/sync';

const columns = [
  'project',
  'title',
  'language',
  'district',
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
    const { title, language, districtCode, proposal, cost } = project;
    return [[id, title, language, districtCode, proposal, toDecimal(fromWire(cost)), cost.currency, ...result]];
  };
  const funded = official.steps.flatMap(({ project, votes }, at) => row(project, votes, 1, at + 1, null, null));
  const others = official.rejected.flatMap(({ project, votes, reason, moreSupporters }) =>
    row(project, votes, 0, null, reason, moreSupporters),
  );
  return stringify([columns, ...funded, ...others], { escape_formulas: true });
}
