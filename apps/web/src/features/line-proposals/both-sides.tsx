import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { LineProposalsView } from '@madang/contracts/line-proposals';
import type { WireMoney } from '@madang/contracts/wire';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { DataTable } from '../../ui/data-table.js';
import { barLengths, DivergingBar } from '../../ui/diverging-bar.js';
import { Link } from '../../ui/link.js';
import { MoneyText } from '../../ui/money-text.js';

interface Side {
  readonly side: 'adds' | 'takes';
  readonly count: number;
  readonly amount: WireMoney;
  readonly length: number;
}

/** Both sides with their counts, and the net sum under them: as much for as against would look like nothing at all. */
export function BothSides({ asked }: { readonly asked: LineProposalsView }) {
  const { t } = useLingui();
  const { adds, takes, net, line } = asked;
  const taken = { ...takes.amount, minor: (-BigInt(takes.amount.minor)).toString() };
  const lengths = barLengths([adds.amount, taken, net].map(({ minor }) => BigInt(minor)));
  const sides: readonly Side[] = [
    { side: 'adds', count: adds.count, amount: adds.amount, length: lengths[0] ?? 0 },
    { side: 'takes', count: takes.count, amount: taken, length: lengths[1] ?? 0 },
  ];
  return (
    <DataTable
      caption={<Trans>Asked by proposals that are public and have no answer yet</Trans>}
      columns={[
        {
          key: 'side',
          head: t`Residents ask`,
          render: ({ side }) => (side === 'adds' ? t`To add to this line` : t`To take from this line`),
        },
        { key: 'count', head: t`Proposals`, render: (side) => <CountLink {...side} line={line} /> },
        { key: 'amount', head: t`Amount`, numeric: true, render: ({ amount }) => <MoneyText amount={amount} form="signed" /> },
        { key: 'bar', head: t`Less or more`, wide: true, render: ({ length }) => <DivergingBar basisPoints={length} /> },
      ]}
      rows={sides}
      rowKey={({ side }) => side}
      foot={[
        <Trans key="side">Both together</Trans>,
        '',
        <MoneyText key="amount" amount={net} form="signed" />,
        <DivergingBar key="bar" basisPoints={lengths[2] ?? 0} />,
      ]}
    />
  );
}

function CountLink({ side, count, line }: Pick<Side, 'side' | 'count'> & { readonly line: string }) {
  const place = usePlace();
  const words = <Plural value={count} one="# open proposal" other="# open proposals" />;
  return count === 0 ? words : <Link to={paths.proposals(place, { line, stage: 'open', side })}>{words}</Link>;
}
