/** How many imagined ratings of 0 stand beside the real ones, so that five enthusiasts do not outweigh two hundred neighbours. */
export const shrinkage = 10;

/** n·mean/(n + 10): the mean, drawn towards "no effect" while few have rated. Undefined without ratings. */
export function shrunkMean(sum: number, n: number): number | undefined {
  return n === 0 ? undefined : sum / (n + shrinkage);
}
