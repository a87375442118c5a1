import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { BalanceView } from '@madang/contracts/proposal-checks';
import { cityQuery } from '../../api/city.queries.js';
import { usePlace } from '../../app/use-place.js';
import { DataTable } from '../../ui/data-table.js';
import { Details } from '../../ui/details.js';
import { MoneyText } from '../../ui/money-text.js';
import { Notice } from '../../ui/notice.js';

interface FreeMoneyProps {
  readonly balance: BalanceView;
  /** It stands beside the one of the budget that the proposal was written for. */
  readonly newer?: boolean;
}

/** Whether the money may be taken where it lies, with the three parts of each source line. */
export function FreeMoney({ balance, newer = false }: FreeMoneyProps) {
  const short = balance.sources.filter((source) => source.short.minor !== '0');
  if (balance.sources.length === 0) return null;
  return (
    <>
      {short.length === 0 ? (
        <Notice kind="ok">
          <Trans>The money is free to move: it is neither bound by contract nor set aside for another purpose.</Trans>
        </Notice>
      ) : (
        <Notice kind="warn" title={<Trans>Not all of this money is free</Trans>}>
          <Trans>It may be asked for all the same. The city then owes the proof: the contract or the rule, and the amount.</Trans>
        </Notice>
      )}
      <Details summary={<Trans>What is free in each source line</Trans>} open={short.length > 0}>
        <Sources balance={balance} newer={newer} />
      </Details>
    </>
  );
}

function Sources({ balance, newer }: Required<FreeMoneyProps>) {
  const { t } = useLingui();
  const { city: slug } = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(slug));
  return (
    <DataTable
      caption={newer ? <Trans>Free, bound and set aside in the newer budget</Trans> : <Trans>Free, bound and set aside</Trans>}
      rows={balance.sources}
      rowKey={({ line }) => line}
      columns={[
        {
          key: 'line',
          head: t`Line of the budget`,
          render: ({ name }) => (
            <span lang={city.ownLanguage} dir="auto">
              {name}
            </span>
          ),
        },
        { key: 'asked', head: t`Asked for`, numeric: true, render: ({ asked }) => <MoneyText amount={asked} /> },
        { key: 'free', head: t`Free`, numeric: true, render: ({ free }) => <MoneyText amount={free} /> },
        { key: 'committed', head: t`Bound by contract`, numeric: true, render: ({ committed }) => <MoneyText amount={committed} /> },
        {
          key: 'earmarked',
          head: t`Set aside for another purpose`,
          numeric: true,
          render: ({ earmarked }) => <MoneyText amount={earmarked} />,
        },
        { key: 'short', head: t`Missing`, numeric: true, render: ({ short }) => <MoneyText amount={short} /> },
      ]}
    />
  );
}
