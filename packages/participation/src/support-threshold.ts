/**
 * The number of supporters that opens the city's duty to answer: `max(10, ⌈1.25·√(N/1000)⌉)` for N residents.
 * It grows with the root of the population. In Gwangju a fixed bar of 100 was passed by about 50 of some 550 proposals, and the
 * city lowered it to 50 in April 2020 (ajunews.com/view/20200330150812976).
 *
 * Whole numbers only: with 1.25² = 1000/640, it is the least k with 640·k² ≥ N. Throws on what is no number of residents.
 */
export function supportThreshold(residents: number): number {
  if (!Number.isSafeInteger(residents) || residents < 0) throw new RangeError(`Not a number of residents: ${residents}`);
  return Math.max(10, leastRoot(residents));
}

/** Supporters that open a public debate: twice those that open the answer. */
export function debateThreshold(residents: number): number {
  return 2 * supportThreshold(residents);
}

/** Days after the first bar in which more people may back a proposal, so that a debate opens. */
export const debateSupportDays = 30;

/** Supporters from affected priority groups that open the answer, since a bar by headcount keeps small groups out. */
export function priorityDoorThreshold(residents: number): number {
  return Math.max(5, Math.ceil(supportThreshold(residents) / 3));
}

/** The floating root is a guess that may be one off; the comparison in whole numbers decides. */
function leastRoot(residents: number): number {
  let root = Math.floor(Math.sqrt(residents / 640));
  while (640 * root * root < residents) root += 1;
  return root;
}
