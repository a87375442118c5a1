import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '../../ui/link.js';
import type { MoveView } from '@madang/contracts/moves';
import { cityQuery } from '../../api/city.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { DataTable } from '../../ui/data-table.js';
import { barLengths, DivergingBar } from '../../ui/diverging-bar.js';
import { MoneyText } from '../../ui/money-text.js';

interface MovesTableProps {
  readonly moves: readonly MoveView[];
  readonly year: number;
}

/** Minus and plus, line by line, each as a bar from one centre line. */
export function MovesTable({ moves, year }: MovesTableProps) {
  const { t } = useLingui();
  const place = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const lengths = barLengths(moves.map(({ delta }) => BigInt(delta.minor)));
  const rows = moves.map((move, index) => ({ ...move, length: lengths[index] ?? 0 }));
  return (
    <DataTable
      cards
      caption={<Trans>Lines of the budget of {String(year)} that the proposal changes</Trans>}
      rows={rows}
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
        { key: 'amount', head: t`Amount`, numeric: true, render: ({ delta }) => <MoneyText amount={delta} form="signed" /> },
        { key: 'bar', head: t`Less or more`, wide: true, render: ({ length }) => <DivergingBar basisPoints={length} /> },
      ]}
    />
  );
}
