import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const words: Readonly<Record<string, MessageDescriptor>> = {
  'budget/nothing-taken': msg`Say which line the money should come from.`,
  'budget/nothing-given': msg`Say which line the money should go to.`,
  'budget/too-many-lines': msg`A proposal can change 40 lines at most.`,
  'budget/not-balanced': msg`Make the sums equal: as much taken as given.`,
  'budget/line-named-twice': msg`Name each line once.`,
  'budget/move-of-nothing': msg`Write an amount, such as 40,000.`,
  'budget/line-unknown': msg`The published budget does not have this line. Take it out or choose another.`,
  'budget/line-is-revenue': msg`This line brings money in. Money can only be moved between lines of spending.`,
  'budget/line-is-elimination': msg`This line is money the city pays to its own bodies. Choose another.`,
  'budget/takes-more-than-there-is': msg`Take less: the line does not hold that much.`,
  'budget/two-currencies': msg`Use the currency of the budget.`,
};

/** What to do about one thing that keeps moves from being a reallocation. */
export function flawWords(code: string): MessageDescriptor {
  return words[code] ?? msg`Check these amounts.`;
}
