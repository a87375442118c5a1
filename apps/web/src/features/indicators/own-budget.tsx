import { Trans } from '@lingui/react/macro';
import type { DistrictDetailView } from '@madang/contracts/districts';
import { Link } from '../../ui/link.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { DateText } from '../../ui/date-text.js';
import { DescriptionList } from '../../ui/description-list.js';
import { MoneyText } from '../../ui/money-text.js';
import { Stack } from '../../ui/stack.js';

/** What the budget gives to the department of the district itself. */
export function OwnBudget({ district: { code, budget, version } }: { readonly district: DistrictDetailView }) {
  const place = usePlace();
  return (
    <section aria-labelledby="own-budget">
      <Stack>
        <h2 id="own-budget">
          <Trans>The district’s own budget</Trans>
        </h2>
        {budget && version ? (
          <>
            <Amounts budget={budget} version={version} />
            <p>
              <Trans>
                This is the money of the district’s own department alone. Other departments spend here too; the budget does not say how
                much.
              </Trans>
            </p>
            <p>
              <Link to={paths.budget(place, { by: 'programme', within: `district:${code}` })}>
                <Trans>Open this part of the budget</Trans>
              </Link>
            </p>
          </>
        ) : (
          <p>
            <Trans>No line of the newest budget belongs to this district alone.</Trans>
          </p>
        )}
      </Stack>
    </section>
  );
}

type Published = { readonly [Key in 'budget' | 'version']: NonNullable<DistrictDetailView[Key]> };

function Amounts({ budget: { amounts, perResident }, version: { fiscalYear, executedThrough } }: Published) {
  const spent =
    executedThrough === null ? (
      <Trans>Really spent</Trans>
    ) : (
      <Trans>
        Really spent until <DateText date={executedThrough} form="short" />
      </Trans>
    );
  const facts = [
    ...(perResident
      ? [
          {
            key: 'each',
            term: <Trans>For each resident of the district, as voted</Trans>,
            fact: <MoneyText amount={perResident.initial} />,
          },
        ]
      : []),
    { key: 'initial', term: <Trans>As voted for {fiscalYear}</Trans>, fact: <MoneyText amount={amounts.initial} /> },
    { key: 'final', term: <Trans>As changed since</Trans>, fact: <MoneyText amount={amounts.final} /> },
    { key: 'executed', term: spent, fact: amounts.executed ? <MoneyText amount={amounts.executed} /> : <Trans>Not published</Trans> },
  ];
  return <DescriptionList facts={facts} />;
}
