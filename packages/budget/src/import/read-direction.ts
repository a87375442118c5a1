import type { Direction } from '../budget-line.js';
import { directionWords, plainHeading } from './heading-words.js';

/** Whether a cell says that its row is spending or income; undefined when it says neither. */
export function readDirection(cell: string): Direction | undefined {
  const plain = plainHeading(cell);
  if (directionWords.expenditure.some((word) => word === plain)) return 'expenditure';
  if (directionWords.revenue.some((word) => word === plain)) return 'revenue';
  return undefined;
}
