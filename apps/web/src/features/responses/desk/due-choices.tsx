import { useLingui } from '@lingui/react/macro';
import type { DueFilter, DueListView } from '@madang/contracts/due-lists';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useFormat } from '../../../format/use-format.js';
import { TabLinks } from '../../../ui/tab-links.js';
import { writeDue } from '../due-address.js';
import { OfficeFilter } from '../office-filter.js';

interface DueChoicesProps extends Pick<DueListView, 'counts' | 'offices'> {
  readonly filter: DueFilter;
}

/** Whose, by when, and of which office: every choice is an address, and says how many it shows. */
export function DueChoices({ filter, counts, offices }: DueChoicesProps) {
  const { t } = useLingui();
  const place = usePlace();
  const format = useFormat();
  const { whose, when, office } = filter;
  const to = (changed: Readonly<Partial<Record<'whose' | 'when', string | undefined>>>) =>
    paths.deskResponses(place, { ...writeDue(filter), ...changed });
  const withCount = (words: string, count: number) => `${words} (${format.number(count)})`;
  const ofWhom = (words: string, count: number, one?: typeof whose) => ({
    to: to({ whose: one }),
    words: withCount(words, count),
    current: whose === one,
  });
  const byWhen = (words: string, count: number, one?: typeof when) => ({
    to: to({ when: one }),
    words: withCount(words, count),
    current: when === one,
  });
  return (
    <>
      <TabLinks
        label={t`Whose`}
        links={[
          ofWhom(t`Everybody’s`, counts.anybodys),
          ofWhom(t`Mine`, counts.mine, 'mine'),
          ofWhom(t`Nobody’s`, counts.nobodys, 'nobodys'),
        ]}
      />
      <TabLinks
        label={t`By when`}
        links={[
          byWhen(t`Any day`, counts.anyDay),
          byWhen(t`Overdue`, counts.overdue, 'overdue'),
          byWhen(t`Within 7 days`, counts.week, 'week'),
          byWhen(t`Later`, counts.later, 'later'),
        ]}
      />
      <OfficeFilter action={paths.deskResponses(place)} offices={offices} chosen={office} kept={{ whose, when }} />
    </>
  );
}
