/** The sixteen rights, in the order in which they are always listed. The order is no ranking. */
export const rightCodes = ['EQ', 'HO', 'WS', 'HE', 'ED', 'FO', 'WK', 'SS', 'CU', 'EN', 'PA', 'IN', 'SA', 'MO', 'CH', 'RE'] as const;

export type RightCode = (typeof rightCodes)[number];

export function isRightCode(text: string): text is RightCode {
  return (rightCodes as readonly string[]).includes(text);
}
