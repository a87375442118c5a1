/** The levels of a finding, worst first. "Cannot be computed" stands above "watch": what nobody can check is not in order. */
export const levels = [
  { code: 'severe', rank: 1, label: 'Severe concern' },
  { code: 'concern', rank: 2, label: 'Concern' },
  { code: 'not_computable', rank: 3, label: 'Cannot be computed' },
  { code: 'watch', rank: 4, label: 'Watch' },
  { code: 'ok', rank: 5, label: 'No concern found by this check' },
  { code: 'info', rank: 6, label: 'For information' },
] as const;

export type Level = (typeof levels)[number]['code'];

export function rankOf(level: Level): number {
  return levels.find((one) => one.code === level)!.rank;
}
