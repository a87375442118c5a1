import { calendarDateIn, type CalendarDate } from '@madang/basics';
import type { ClaimView } from '@madang/contracts/claims';

type Word = ClaimView['words'][number];
type Inquiry = ClaimView['inquiries'][number];

export type ClaimEntry = { readonly word: Word } | { readonly inquiry: Inquiry };

/** An inquiry is told to the day: of one day it stands behind what must come before it, and before what may rest on its answer. */
const beforeInquiries: ReadonlySet<Word['kind']> = new Set(['filing', 'acknowledgement']);

/** What was said in a claim and asked of offices, in the order in which it came. */
export function claimHistory({ words, inquiries }: Pick<ClaimView, 'words' | 'inquiries'>, timeZone: string): readonly ClaimEntry[] {
  const dated = [
    ...words.map((word) => ({
      on: calendarDateIn(timeZone, new Date(word.at)),
      rank: beforeInquiries.has(word.kind) ? 0 : 2,
      entry: { word },
    })),
    ...inquiries.map((inquiry) => ({ on: inquiry.askedOn as CalendarDate, rank: 1, entry: { inquiry } })),
  ];
  return dated.toSorted((one, other) => one.on.localeCompare(other.on) || one.rank - other.rank).map(({ entry }) => entry);
}
