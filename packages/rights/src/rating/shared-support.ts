/** Of a group: how many rated at all, and how many of them 1 or more. */
export interface GroupSupport {
  readonly agree: number;
  readonly n: number;
}

/**
 * ∏ (agree + 1)/(n + 2) over the groups, after Polis (math/repness.clj): high only when every group leans towards it, so a
 * large group cannot carry a proposal past a small one. Undefined without groups.
 */
export function sharedSupport(groups: readonly GroupSupport[]): number | undefined {
  if (groups.length === 0) return undefined;
  return groups.reduce((product, { agree, n }) => product * ((agree + 1) / (n + 2)), 1);
}
