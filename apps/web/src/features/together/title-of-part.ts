import type { PartView } from '@madang/contracts/splittings';

/** What a part of a proposal is called. */
export function titleOfPart({ text }: PartView): string {
  return text.find(({ field }) => field === 'title')?.text ?? '';
}
