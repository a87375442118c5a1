/** What the writers of sentences share: how amounts and projects are called. */
export interface Words {
  readonly amount: (minor: bigint) => string;
  /** The id, with the name if there is one. */
  readonly project: (id: string) => string;
}

/** A part of a whole with one decimal. Only nothing is 0%, and only all is 100%. */
export function percent(part: number, whole: number): string {
  if (part === 0 || part === whole) return part === 0 ? '0%' : '100%';
  const rounded = Math.round((1000 * part) / whole) / 10;
  return `${Math.min(99.9, Math.max(0.1, rounded))}%`;
}

/** A number with its noun. */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
