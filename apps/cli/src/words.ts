/** What the writers of sentences share: how amounts and projects are called. */
export interface Words {
  readonly amount: (minor: bigint) => string;
  /** The id, with the name if there is one. */
  readonly project: (id: string) => string;
}

/** A part of a whole with one decimal, rounded down: only all is 100%. */
export function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.floor((1000 * part) / whole) / 10}%`;
}

/** A number with its noun. */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
