import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { AmountsOfSideView } from '@madang/contracts/commitments';
import type { ReportedPromiseView } from '@madang/contracts/yearly-report';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { MoneyText } from '../../../ui/money-text.js';
import { StateTag } from '../../../ui/state-tag.js';
import { WordCell } from '../days-to-answer.js';
import { ProposalLink } from '../../../ui/proposal-link.js';

interface Side {
  readonly promise: ReportedPromiseView;
  readonly side: 'more' | 'less';
  readonly amounts: AmountsOfSideView;
}

/** Asked, promised, adopted and spent. What is given and what is taken for it stand apart: neither makes up for the other. */
export function PromisesTable({ promises }: { readonly promises: readonly ReportedPromiseView[] }) {
  const { t } = useLingui();
  const rows = promises.flatMap((promise): Side[] =>
    (['more', 'less'] as const).flatMap((side) => (promise[side].lines > 0 ? [{ promise, side, amounts: promise[side] }] : [])),
  );
  const money = (key: 'asked' | 'promised' | 'adopted' | 'executed', head: string): Column<Side> => ({
    key,
    head,
    numeric: true,
    render: ({ amounts }) => {
      const amount = amounts[key];
      return amount === null ? <Trans>not known yet</Trans> : <MoneyText amount={amount} form="signed" />;
    },
  });
  const columns: readonly Column<Side>[] = [
    {
      key: 'proposal',
      head: t`Proposal`,
      render: ({ promise, side }) => (
        <WordCell>
          <ProposalLink proposal={promise} /> {side === 'more' ? <Trans>(what is given)</Trans> : <Trans>(what is taken for it)</Trans>}
        </WordCell>
      ),
    },
    money('asked', t`Asked`),
    money('promised', t`Promised`),
    money('adopted', t`Adopted`),
    money('executed', t`Spent`),
    {
      key: 'milestones',
      head: t`Milestones reached`,
      render: ({ promise }) => <Milestones promise={promise} />,
    },
    { key: 'state', head: t`Where it stands`, render: ({ promise }) => <StateTag state={promise.state} /> },
  ];
  return (
    <DataTable
      cards
      caption={<Trans>Promises in money</Trans>}
      columns={columns}
      rows={rows}
      rowKey={({ promise, side }) => `${promise.id}-${side}`}
    />
  );
}

function Milestones({ promise: { milestones, reached, late } }: { readonly promise: ReportedPromiseView }) {
  return (
    <WordCell>
      <Trans>
        {reached} of {milestones}
      </Trans>
      {late > 0 && (
        <>
          {', '}
          <Plural value={late} one="# late" other="# late" />
        </>
      )}
    </WordCell>
  );
}
