import type { DueCountsView, DueFilter, DueItemView, DueWhen, DueWhose } from '@madang/contracts/due-lists';

/** How many days ahead "within a week" looks. */
const daysOfWeek = 7;

type Asked = Pick<DueItemView, 'mine' | 'assignee' | 'away' | 'office' | 'daysLate' | 'daysLeft'>;

export function whenOf({ daysLate, daysLeft }: Asked): DueWhen {
  if (daysLate > 0) return 'overdue';
  return daysLeft !== null && daysLeft <= daysOfWeek ? 'week' : 'later';
}

const isWhose = (item: Asked, whose: DueWhose | undefined): boolean =>
  whose === undefined || (whose === 'mine' ? item.mine : isNobodys(item));

/** In no hands, or in the hands of somebody who is away and for whom nobody stands in. */
function isNobodys({ assignee, away }: Asked): boolean {
  return assignee === null || (away !== null && away.substitute === null);
}

const isWhen = (item: Asked, when: DueWhen | undefined): boolean => when === undefined || whenOf(item) === when;

/** What was asked for of all that is due, and how many every other choice would show. */
export function chosenDue<Item extends Asked>(all: readonly Item[], { whose, when, office }: DueFilter): Chosen<Item> {
  const ofOffice = all.filter((item) => office === undefined || (item.office ?? '') === office);
  const [sameDays, samePeople] = [ofOffice.filter((item) => isWhen(item, when)), ofOffice.filter((item) => isWhose(item, whose))];
  const whoseCount = (one?: DueWhose) => sameDays.filter((item) => isWhose(item, one)).length;
  const whenCount = (one?: DueWhen) => samePeople.filter((item) => isWhen(item, one)).length;
  return {
    items: sameDays.filter((item) => isWhose(item, whose)),
    counts: {
      anybodys: whoseCount(),
      mine: whoseCount('mine'),
      nobodys: whoseCount('nobodys'),
      anyDay: whenCount(),
      overdue: whenCount('overdue'),
      week: whenCount('week'),
      later: whenCount('later'),
    },
  };
}

interface Chosen<Item> {
  readonly items: Item[];
  readonly counts: DueCountsView;
}
