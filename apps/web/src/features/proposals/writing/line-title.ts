import type { BudgetLineCardView } from '@madang/contracts/budget-lines';

/** A line by its purpose and its kind, in the city's own words: neither "Staff" nor "Libraries" alone is one line. */
export function lineTitle(line: Pick<BudgetLineCardView, 'code' | 'programme' | 'economic' | 'chapter'>, ownLanguage: string): string {
  const parts = [line.programme?.names, (line.economic ?? line.chapter)?.names].flatMap((names) => {
    const name = names?.[ownLanguage] ?? Object.values(names ?? {})[0];
    return name === undefined || name === '' ? [] : [name];
  });
  return parts.length === 0 ? line.code : parts.join(' · ');
}
