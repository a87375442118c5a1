import type { SettledRule } from './allocation-rule.js';

/**
 * Whether an allocation by that rule says of a project how many more supporters would have funded it. Where it does not, the
 * number is not known without counting again for every number of supporters: other rounds of Add1, another stop of Phragmén's
 * method, other points, or conditions that more supporters could trip.
 */
export function tellsMoreSupporters({ rule, utility, completion, whenNotFitting, conditions }: SettledRule): boolean {
  if (whenNotFitting !== undefined || conditions !== undefined) return false;
  switch (rule) {
    case 'greedy':
    case 'greedy-per-cost':
      return utility !== 'points';
    case 'equal-shares':
      return (utility === 'cost' || utility === 'cardinality') && (completion === 'none' || completion === 'utilitarian');
    default:
      return false;
  }
}
