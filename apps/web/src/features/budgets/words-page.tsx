import { Trans } from '@lingui/react/macro';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { DescriptionList } from '../../ui/description-list.js';
import { PageHead, Stack } from '../../ui/stack.js';

/** The words of a budget, in plain ones. */
export function WordsPage() {
  const place = usePlace();
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.budget(place), words: <Trans>The budget</Trans> }]} />}
        title={<Trans>Words of the budget</Trans>}
        lead={<Trans>What the words on these pages mean.</Trans>}
      />
      <DescriptionList
        facts={[
          {
            key: 'line',
            term: <Trans>Line</Trans>,
            fact: <Trans>The smallest amount that the budget names: what for, by whom, on what kind of thing.</Trans>,
          },
          {
            key: 'initial',
            term: <Trans>As voted</Trans>,
            fact: <Trans>The amount that the council decided before the year began.</Trans>,
          },
          {
            key: 'final',
            term: <Trans>As changed since</Trans>,
            fact: <Trans>The amount with all changes decided during the year. This much may be spent.</Trans>,
          },
          {
            key: 'executed',
            term: <Trans>Really spent</Trans>,
            fact: <Trans>What the city owes for work done and things delivered, up to the day that is named.</Trans>,
          },
          {
            key: 'committed',
            term: <Trans>Bound</Trans>,
            fact: <Trans>Promised by contract or decision. It cannot be moved without breaking a promise.</Trans>,
          },
          {
            key: 'free',
            term: <Trans>Free to move</Trans>,
            fact: <Trans>What is left of a line after what is bound and what is set aside.</Trans>,
          },
          {
            key: 'purpose',
            term: <Trans>Purpose</Trans>,
            fact: <Trans>What the money is for, such as schools or parks, whoever spends it.</Trans>,
          },
          {
            key: 'kind',
            term: <Trans>Kind</Trans>,
            fact: <Trans>What the money buys: staff, goods and services, support for people, building works, interest.</Trans>,
          },
          {
            key: 'twice',
            term: <Trans>Counted twice</Trans>,
            fact: (
              <Trans>
                Money that the city pays to its own bodies stands in two budgets. It is subtracted once, or the whole would look too large.
              </Trans>
            ),
          },
          {
            key: 'function',
            term: <Trans>Function</Trans>,
            fact: <Trans>The place of a line in a list that all countries share (COFOG). It tells which rights the money serves.</Trans>,
          },
          {
            key: 'real',
            term: <Trans>In today’s prices</Trans>,
            fact: <Trans>An amount of an earlier year, raised as much as prices have risen since: so that years can be compared.</Trans>,
          },
          {
            key: 'version',
            term: <Trans>Version</Trans>,
            fact: <Trans>The budget as it stood on one day: proposed, voted, changed, spent or audited. A version is never altered.</Trans>,
          },
        ]}
      />
    </Stack>
  );
}
