import { Trans, useLingui } from '@lingui/react/macro';
import type { MergingView } from '@madang/contracts/mergings';
import type { MoveView } from '@madang/contracts/moves';
import type { WireMoney } from '@madang/contracts/wire';
import { useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../api/city.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { DataTable } from '../../ui/data-table.js';
import { Link } from '../../ui/link.js';
import { MoneyText } from '../../ui/money-text.js';

/** Side by side for each line: what comes in, what is there, and both together. */
export function JoinedMoney({ money }: { readonly money: NonNullable<MergingView['money']> }) {
  const { t } = useLingui();
  const place = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  return (
    <DataTable
      caption={<Trans>The money of both, line by line</Trans>}
      rows={linesOf(money.before, money.after)}
      rowKey={({ line }) => line}
      columns={[
        {
          key: 'line',
          head: t`Line of the budget`,
          render: ({ line, name }) => (
            <Link to={paths.budgetLine(place, line)} lang={city.ownLanguage} dir="auto">
              {name ?? line}
            </Link>
          ),
        },
        { key: 'in', head: t`Comes in`, numeric: true, render: ({ comesIn }) => <Amount amount={comesIn} /> },
        { key: 'there', head: t`Is there`, numeric: true, render: ({ isThere }) => <Amount amount={isThere} /> },
        { key: 'both', head: t`Both together`, numeric: true, render: ({ both }) => <Amount amount={both} /> },
      ]}
    />
  );
}

interface JoinedLine {
  readonly line: string;
  readonly name: string | null;
  readonly comesIn: WireMoney;
  readonly isThere: WireMoney;
  readonly both: WireMoney;
}

function linesOf(before: readonly MoveView[], after: readonly MoveView[]): readonly JoinedLine[] {
  const of = (moves: readonly MoveView[], line: string) => BigInt(moves.find((move) => move.line === line)?.delta.minor ?? 0);
  const first = [...after, ...before].filter((move, at, all) => all.findIndex(({ line }) => line === move.line) === at);
  return first.map(({ line, name, delta: { currency } }) => {
    const [was, is] = [of(before, line), of(after, line)];
    const money = (minor: bigint): WireMoney => ({ minor: minor.toString(), currency });
    return { line, name, comesIn: money(is - was), isThere: money(was), both: money(is) };
  });
}

function Amount({ amount }: { readonly amount: WireMoney }) {
  return amount.minor === '0' ? <Trans>nothing</Trans> : <MoneyText amount={amount} form="signed" />;
}
