import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { AreaOutcomeView } from '@madang/contracts/allocation-outcomes';
import type { ElectionResultsView } from '@madang/contracts/election-results';
import { usePlace } from '../../../app/use-place.js';
import { Figure } from '../../../charts/figure.js';
import { asMoney } from '../../../format/money.js';
import { useFormat } from '../../../format/use-format.js';
import { MoneyText } from '../../../ui/money-text.js';
import { AreaName } from '../area-name.js';
import { fundsTableAddress } from '../elections.queries.js';

/** What each fund had, spent and left, where districts have funds of their own. */
export function Funds({ results }: { readonly results: ElectionResultsView }) {
  const { t } = useLingui();
  const format = useFormat();
  const { city } = usePlace();
  const { areas, left } = results.official;
  if (areas.length === 0) return null;
  const rest = format.money(left);
  return (
    <Figure<AreaOutcomeView>
      level={2}
      sentence={t`${plural(areas.length, {
        one: `# fund was counted; ${rest} is not spent`,
        other: `# funds were counted, each by itself; ${rest} is not spent`,
      })}`}
      subtitle={<Trans>In the order of counting. Whoever chose a project of a fund votes in it.</Trans>}
      csv={fundsTableAddress(city, results.cycle)}
      table={{
        caption: t`The funds`,
        columns: [
          { key: 'area', head: t`Fund`, render: ({ area }) => <AreaName area={area} /> },
          { key: 'voters', head: t`Voters`, render: ({ voters }) => format.number(voters), numeric: true },
          { key: 'had', head: t`Money at first`, render: ({ fund }) => <MoneyText amount={fund} form="short" />, numeric: true },
          {
            key: 'received',
            head: t`Left by others`,
            render: ({ received }) => <MoneyText amount={received} form="short" />,
            numeric: true,
          },
          { key: 'spent', head: t`Spent`, render: ({ spent }) => <MoneyText amount={spent} form="short" />, numeric: true },
          { key: 'left', head: t`Left`, render: (row) => <Left row={row} />, numeric: true },
          { key: 'funded', head: t`Funded`, render: ({ funded }) => format.number(funded.length), numeric: true },
        ],
        rows: areas,
        rowKey: ({ area }) => area,
      }}
    />
  );
}

function Left({ row: { left, leftTo } }: { readonly row: AreaOutcomeView }) {
  const amount = <MoneyText amount={left} form="short" />;
  if (leftTo === null || asMoney(left).minor === 0n) return amount;
  return (
    <Trans>
      {amount}, to: <AreaName area={leftTo} />
    </Trans>
  );
}
