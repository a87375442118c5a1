import { Trans, useLingui } from '@lingui/react/macro';
import type { BudgetVersionView } from '@madang/contracts/budgets';
import type { FindingView } from '@madang/contracts/checks';
import { Figure } from '../../charts/figure.js';
import { useFormat } from '../../format/use-format.js';
import { TableBar } from '../../ui/table-bar.js';
import { inputRows } from './input-figures.js';
import { NeedColumns, type NeedRow } from './need-columns.js';
import { perHead } from './per-head.js';

interface NeedFigureProps {
  readonly finding: FindingView;
  readonly version: BudgetVersionView;
}

/** C09, district by district: how hard life is, and what the budget keeps there for each resident. */
export function NeedFigure({ finding, version }: NeedFigureProps) {
  const { t } = useLingui();
  const format = useFormat();
  const rows = districtsOf(finding);
  const { currency } = version;
  if (rows.length < 2) return null;
  const most = Math.max(...rows.map((row) => Number(row.perHead)), 1);
  const best = rows.reduce((one, other) => (Number(other.perHead) > Number(one.perHead) ? other : one));
  const amount = format.money({ minor: best.perHead, currency });
  return (
    <Figure<NeedRow>
      level={2}
      sentence={t`${best.name} has most for each resident: ${amount}.`}
      subtitle={<Trans>Money that the budget keeps for each district itself, {version.fiscalYear}; life is hardest first</Trans>}
      drawn={<NeedColumns rows={rows} currency={currency} />}
      table={{
        caption: <Trans>Districts, where life is hardest first</Trans>,
        columns: [
          { key: 'district', head: <Trans>District</Trans>, render: ({ name }) => <bdi>{name}</bdi> },
          { key: 'need', head: <Trans>Measure of hardship</Trans>, numeric: true, render: ({ need }) => format.number(Number(need)) },
          { key: 'people', head: <Trans>Residents</Trans>, numeric: true, render: ({ people }) => format.number(Number(people)) },
          {
            key: 'money',
            head: <Trans>For each resident</Trans>,
            numeric: true,
            render: (row) => (
              <>
                {format.money({ minor: row.perHead, currency })}
                <TableBar basisPoints={Math.round((Number(row.perHead) / most) * 10_000)} />
              </>
            ),
          },
        ],
        rows,
        rowKey: ({ name }) => name,
      }}
      source={<Trans>Worked out here from the figures listed below, each with its source.</Trans>}
    />
  );
}

function districtsOf({ inputs }: FindingView): NeedRow[] {
  return inputRows(inputs, 'districts', ['deprivation', 'population', 'spend'])
    .filter(({ of }) => Number(of.population) > 0)
    .map(({ name, of }) => ({ name, need: of.deprivation, people: of.population, perHead: perHead(of.spend, of.population) }))
    .toSorted((one, other) => Number(other.need) - Number(one.need));
}
