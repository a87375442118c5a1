import type { Allocation, AreaOutcome, ComparisonMade, Invalidity } from '@madang/allocation';
import { count, type Words } from './words.js';

/** What came of the conditions: invalid ballots, funds, a reserve, a comparison. */
export function foundInWords({ ballots, areas = [], fromReserveMinor, comparison }: Allocation, words: Words): readonly string[] {
  const invalid = Object.entries(ballots?.invalid ?? {}).map(([why, some]) => `${some} ${invalidities[why as Invalidity]}`);
  return [
    ...(ballots
      ? [`${ballots.valid} of ${count(ballots.cast, 'ballot', 'ballots')} are valid${invalid.length > 0 ? `; ${invalid.join(', ')}` : ''}.`]
      : []),
    ...(fromReserveMinor === undefined ? [] : [`The reserve adds ${words.amount(fromReserveMinor)}.`]),
    ...(comparison ? [comparisonInWords(comparison)] : []),
    ...areas.flatMap((area) => areaInWords(area, words)),
  ];
}

const invalidities: Readonly<Record<Invalidity, string>> = {
  'too-few-projects': 'with too few projects',
  'too-many-projects': 'with too many projects',
  'costs-too-much': 'with projects that cost too much together',
  'points-out-of-range': 'with points out of range',
  'total-points-out-of-range': 'with too many or too few points in all',
  'category-limit': 'beyond the limit of a category',
};

function comparisonInWords({ preferGreedy, preferShares, stands }: ComparisonMade): string {
  const standing = stands === 'greedy' ? 'the greedy outcome stands' : 'equal shares stand';
  return `${preferGreedy} voters prefer the greedy outcome and ${preferShares} that of equal shares: ${standing}.`;
}

function areaInWords(
  { area, voters, fundMinor, receivedMinor, costMinor, leftMinor, leftoverTo, order, comparison }: AreaOutcome,
  words: Words,
): string[] {
  const received = receivedMinor === 0n ? '' : ` and received ${words.amount(receivedMinor)}`;
  const gives = leftoverTo === undefined ? 'left' : `left to ${leftoverTo}`;
  const funded = `${count(order.length, 'project', 'projects')} funded for ${words.amount(costMinor)}`;
  return [
    `${area}: ${count(voters, 'ballot', 'ballots')}; had ${words.amount(fundMinor)}${received}; ${funded}; ${words.amount(leftMinor)} ${gives}.`,
    ...(comparison ? [comparisonInWords(comparison)] : []),
  ];
}
