import { Trans, useLingui } from '@lingui/react/macro';
import { apportion } from '@madang/money';
import type { BudgetGroupsView } from '@madang/contracts/budgets';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { readAmount } from '../../format/read-amount.js';
import { useFormat } from '../../format/use-format.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { DescriptionList } from '../../ui/description-list.js';
import { Details } from '../../ui/details.js';
import { MoneyField } from '../../ui/money-field.js';
import { MoneyText } from '../../ui/money-text.js';
import { Notice } from '../../ui/notice.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { readAddress } from './budget-address.js';
import { groupsQuery } from './budgets.queries.js';
import { Named } from '../../ui/named.js';
import { nowhereWords } from './part-words.js';

/** What one's own taxes pay for, worked out where they are typed: nothing of it leaves the device. */
export function ReceiptPage() {
  const { t } = useLingui();
  const place = usePlace();
  const address = readAddress(place.search);
  const { data: view } = useSuspenseQuery(groupsQuery(place.city, address));
  const { currency, fiscalYear } = view.version;
  const [typed, setTyped] = useState('');
  const amount = readAmount(typed, currency);
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.budget(place), words: <Trans>The budget</Trans> }]} />}
        title={<Trans>My receipt</Trans>}
        lead={<Trans>Type what you or your household pay the city in a year, and see what it goes to in the budget of {fiscalYear}.</Trans>}
      />
      <noscript>
        <Notice kind="info" title={<Trans>This page works out the receipt on your own device and needs JavaScript.</Trans>}>
          <Trans>Without it: the share of each part stands on the page of the budget; multiply it by what you pay.</Trans>
        </Notice>
      </noscript>
      <MoneyField
        name="paid"
        label={t`What you pay in a year`}
        hint={t`Nothing is sent or kept: it is worked out on this device.`}
        error={undefined}
        currency={currency}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {amount.ok && amount.value.minor > 0n && <Receipt view={view} paid={amount.value} />}
      <Details summary={<Trans>How is this worked out?</Trans>}>
        <p>
          <Trans>
            What you type is parted as the city parts its whole spending. Your money has no purpose of its own: taxes of all go into one
            pot, and the city also lives on money from the state.
          </Trans>
        </p>
        <p>
          <Trans>The parts are rounded so that together they make exactly what you typed.</Trans>
        </p>
      </Details>
    </Stack>
  );
}

function Receipt({
  view,
  paid,
}: {
  readonly view: BudgetGroupsView;
  readonly paid: { readonly minor: bigint; readonly currency: string };
}) {
  const { i18n } = useLingui();
  const format = useFormat();
  const groups = view.groups.filter(({ amounts }) => BigInt(amounts.initial.minor) > 0n);
  const parts = apportion(
    { minor: paid.minor, currency: view.consolidated.amounts.initial.currency as Parameters<typeof apportion>[0]['currency'] },
    groups.map(({ amounts }) => BigInt(amounts.initial.minor)),
  );
  const ranked = groups
    .map((group, at) => ({ group, part: parts[at]! }))
    .toSorted((one, other) => (one.part.minor < other.part.minor ? 1 : -1));
  return (
    <section aria-labelledby="receipt">
      <Stack>
        <h2 id="receipt">
          <Trans>What {format.money({ minor: paid.minor.toString(), currency: paid.currency })} go to</Trans>
        </h2>
        <DescriptionList
          facts={ranked.map(({ group, part }) => ({
            key: group.key ?? '',
            term: <Named names={group.names} otherwise={group.key ?? i18n._(nowhereWords[view.by])} />,
            fact: <MoneyText amount={part} />,
          }))}
        />
      </Stack>
    </section>
  );
}
