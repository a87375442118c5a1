import type { OverdueOfficeView, OverdueProposalView } from '@madang/contracts/overdue-lists';

/** Items by office. They come the longest overdue first, so the office of the first one is the worst, and so on. */
export function groupByOffice(items: readonly OverdueProposalView[]): OverdueOfficeView[] {
  const groups = new Map<string | null, OverdueProposalView[]>();
  for (const item of items) groups.set(item.office, [...(groups.get(item.office) ?? []), item]);
  return [...groups].map(([office, group]) => ({ office, items: group }));
}
