/** How far one answer may count for more or less than another. */
const [lightest, heaviest] = [0.3, 3];

/** Below this effective number the weighted view says more about the weights than about people. */
export const fewestEffective = 30;

export interface GroupSize {
  /** Residents in the group. */
  readonly population: number;
  /** Raters in the group. */
  readonly n: number;
}

/**
 * The weight of one answer in each group, so that groups count as in the city: (N_g/N)/(n_g/n), kept between 0.3 and 3, then
 * scaled to a mean of 1 over all raters. Undefined for a group without raters. The raw view is shown first.
 */
export function groupWeights(groups: readonly GroupSize[]): (number | undefined)[] {
  const residents = sum(groups.map((group) => group.population));
  const raters = sum(groups.map((group) => group.n));
  if (residents === 0) return groups.map(() => undefined);
  const limited = groups.map(({ population, n }) =>
    n === 0 ? undefined : Math.min(heaviest, Math.max(lightest, population / residents / (n / raters))),
  );
  const mean = sum(limited.map((weight, index) => (weight ?? 0) * groups[index]!.n)) / raters;
  return limited.map((weight) => (weight === undefined ? undefined : weight / mean));
}

/** (Σw)²/Σw² over all raters: as how many equal voices the weighted ones count. 0 without raters. */
export function effectiveNumber(groups: readonly { readonly weight: number | undefined; readonly n: number }[]): number {
  const total = sum(groups.map(({ weight = 0, n }) => weight * n));
  const squares = sum(groups.map(({ weight = 0, n }) => weight * weight * n));
  return squares === 0 ? 0 : (total * total) / squares;
}

export function weightedViewIsShown(effective: number): boolean {
  return effective >= fewestEffective;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
