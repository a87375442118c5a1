import type { DueFilter, DueWhen, DueWhose } from '@madang/contracts/due-lists';

const dueWhose: readonly DueWhose[] = ['mine', 'nobodys'];
const dueWhen: readonly DueWhen[] = ['overdue', 'week', 'later'];

/** What the address of the desk's list asks for; what it does not know is not asked. */
export function readDue(search: URLSearchParams): DueFilter {
  const whose = dueWhose.find((one) => one === search.get('whose'));
  const when = dueWhen.find((one) => one === search.get('when'));
  const office = search.get('office');
  return {
    ...(whose && { whose }),
    ...(when && { when }),
    // A form that is sent without a choice says `office=all`; an empty name means something else.
    ...(office !== null && office !== 'all' && { office: office === 'none' ? '' : office }),
  };
}

/** Back into an address. */
export function writeDue({ whose, when, office }: DueFilter): Readonly<Record<'whose' | 'when' | 'office', string | undefined>> {
  return { whose, when, office: office === '' ? 'none' : office };
}
