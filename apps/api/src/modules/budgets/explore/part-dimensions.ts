import type { Dimension } from '@madang/budget';

/** What sums are kept by beyond the dimensions that people drill down by. `serving` is the function, or weights given instead. */
export const tagDimensions = ['cofog', 'serving', 'rigidity', 'fund', 'equality'] as const;

/** `whole` is everything of a direction together. */
export type PartDimension = Dimension | (typeof tagDimensions)[number] | 'whole';
