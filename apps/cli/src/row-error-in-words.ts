import type { RowError } from '@madang/budget';

const sentences: Readonly<Record<RowError['code'], string>> = {
  'budget/amount-blank': 'An amount is empty. Fill it in, or say in a profile that empty means nothing ("blank": "zero").',
  'budget/not-an-amount': 'This is no amount.',
  'budget/amount-lost-digits': 'A spreadsheet has shortened this amount; its digits are gone from the file.',
  'budget/amount-has-too-many-decimals': 'The amount has more decimals than the currency.',
  'budget/code-missing': 'A code is missing that the other rows have.',
  'budget/row-unclassified': 'Nothing in this row says what the money is for.',
  'budget/direction-unreadable': 'The row says neither spending nor income.',
  'budget/row-has-other-width': 'The row has more or fewer cells than the headings: a separator may stand inside a text.',
  'budget/line-code-clash': 'Two different lines would have the same code.',
};

/** What is wrong with rows, in a sentence. */
export function rowErrorInWords(code: RowError['code']): string {
  return sentences[code];
}
