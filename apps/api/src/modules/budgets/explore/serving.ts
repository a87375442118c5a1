import { isCofogGroupCode, type AttributableLine, type RightWeights } from '@madang/rights';

/**
 * What a key of the dimension `serving` says of its money: the function that it is spent for, or the weights that the city has
 * given these lines instead. Functions that the catalogue does not know count as none.
 */
export function servingOf(key: string | null): Pick<AttributableLine, 'cofog' | 'weights'> {
  if (key === null || key === '') return {};
  if (key.startsWith('{')) return { weights: JSON.parse(key) as RightWeights };
  return isCofogGroupCode(key) ? { cofog: key } : {};
}
