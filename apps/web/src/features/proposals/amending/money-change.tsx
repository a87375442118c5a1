import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { AmendmentView } from '@madang/contracts/amendments';
import type { MoveView } from '@madang/contracts/moves';
import { cityQuery } from '../../../api/city.queries.js';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { DataTable } from '../../../ui/data-table.js';
import { Link } from '../../../ui/link.js';
import { MoneyText } from '../../../ui/money-text.js';

type Money = NonNullable<AmendmentView['money']>;

/** Each line with what was asked of it and what would be; a line that is only in one of the two says so. */
export function MoneyChange({ money }: { readonly money: Money }) {
  const { t } = useLingui();
  const place = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  return (
    <DataTable
      caption={<Trans>What would change in the money</Trans>}
      rows={linesOf(money)}
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
        { key: 'before', head: t`Before`, numeric: true, render: ({ before }) => <Amount move={before} /> },
        { key: 'after', head: t`After`, numeric: true, render: ({ after }) => <Amount move={after} /> },
      ]}
    />
  );
}

interface LineOfChange {
  readonly line: string;
  readonly name: string | null;
  readonly before: MoveView | undefined;
  readonly after: MoveView | undefined;
}

function linesOf({ before, after }: Money): readonly LineOfChange[] {
  const codes = [...new Set([...before, ...after].map(({ line }) => line))];
  return codes.map((line) => {
    const [was, is] = [before, after].map((moves) => moves.find((move) => move.line === line));
    return { line, name: is?.name ?? was?.name ?? null, before: was, after: is };
  });
}

function Amount({ move }: { readonly move: MoveView | undefined }) {
  return move ? <MoneyText amount={move.delta} form="signed" /> : <Trans>nothing</Trans>;
}
