import type { Profile } from '../profile.js';

/** The judge of the audit of EJR+: every project, every size of group, every supporter, in whole numbers. */
export function ejrPlusNaive(
  { budgetMinor, projects, ballots }: Profile,
  selected: readonly string[],
): { project: string; group: number }[] {
  const costOf = new Map(projects.map(({ id, costMinor }) => [id, costMinor]));
  const spent = ballots.map((ballot) =>
    selected.filter((id) => ballot.projects.includes(id)).reduce((sum, id) => sum + costOf.get(id)!, 0n),
  );
  return projects
    .filter(({ id, costMinor }) => !selected.includes(id) && costMinor <= budgetMinor)
    .flatMap(({ id, costMinor }) => {
      const supporters = [...ballots.keys()].filter((voter) => ballots[voter]!.projects.includes(id));
      const sizes = supporters.map((_, at) => at + 1);
      const group = sizes.find((size) => {
        const poorOnes = supporters.filter((voter) => (spent[voter]! + costMinor) * BigInt(ballots.length) < BigInt(size) * budgetMinor);
        return poorOnes.length >= size;
      });
      return group === undefined ? [] : [{ project: id, group }];
    });
}
