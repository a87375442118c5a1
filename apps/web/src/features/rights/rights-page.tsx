import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { Details } from '../../ui/details.js';
import { Part } from '../../ui/part.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { TabLinks } from '../../ui/tab-links.js';
import { RightsFigure } from './rights-figure.js';
import { RightsList } from './rights-list.js';
import { rightsQuery } from './rights.queries.js';

/** What of the budget serves which right, and what serves none in particular. */
export function RightsPage() {
  const { t } = useLingui();
  const place = usePlace();
  const { data: view } = useSuspenseQuery(rightsQuery(place.city));
  const byMoney = place.search.get('order') === 'money';
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.budget(place), words: <Trans>Budget</Trans> }]} />}
        title={<Trans>The budget by right</Trans>}
        lead={<Trans>Everyone who lives here has these sixteen rights. This is the city’s money, seen by which of them it serves.</Trans>}
      />
      {view.version ? (
        <Stack>
          <TabLinks
            label={t`Order of the rights`}
            links={[
              { to: paths.rights(place), words: <Trans>In their usual order</Trans>, current: !byMoney },
              { to: paths.rights(place, { order: 'money' }), words: <Trans>By money</Trans>, current: byMoney },
            ]}
          />
          <RightsFigure view={view} byMoney={byMoney} />
          <Part name="budget-coverage" />
        </Stack>
      ) : (
        <>
          <p>
            <Trans>The city has not published a budget here yet. The rights stand here all the same.</Trans>
          </p>
          <RightsList />
        </>
      )}
      <HowItIsWorkedOut />
    </Stack>
  );
}

function HowItIsWorkedOut() {
  return (
    <Details summary={<Trans>How is this worked out?</Trans>}>
      <p>
        <Trans>
          Every line has a function, such as primary schools or street lighting. A table says how much of each function serves which right.
        </Trans>
      </p>
      <p>
        <Trans>
          Every unit of money is counted once, and what serves no right in particular stands by itself. What the city pays to its own bodies
          is taken out.
        </Trans>
      </p>
      <p>
        <Trans>
          It is a rule of thumb, the same for every city, and shows a direction rather than a measurement. More money is not yet a right
          kept.
        </Trans>
      </p>
    </Details>
  );
}
