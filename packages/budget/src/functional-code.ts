/**
 * The levels above a programme. Spain builds them into the digits: first digit = area, two = policy, three = group
 * (Orden EHA/3565/2008 as amended by Orden HAP/419/2014). Where a code is written in steps (`3.1.2.12`), the steps count.
 */
export const functionalLevels = ['area', 'policy', 'group'] as const;
export type FunctionalLevel = (typeof functionalLevels)[number];

const depthOf: Readonly<Record<FunctionalLevel, number>> = { area: 1, policy: 2, group: 3 };

/** `functionalCode('49101', 'policy')` is `49`; `functionalCode('3.1.2.12', 'policy')` is `3.1`. */
export function functionalCode(programmeCode: string, level: FunctionalLevel): string {
  const depth = depthOf[level];
  if (programmeCode.includes('.')) return programmeCode.split('.').slice(0, depth).join('.');
  return programmeCode.slice(0, depth);
}
