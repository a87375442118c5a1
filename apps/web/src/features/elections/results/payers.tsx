import { useLingui } from '@lingui/react/macro';
import { basisPoints } from '@madang/money';
import type { AllocationStepView } from '@madang/contracts/election-results';
import { useFormat } from '../../../format/use-format.js';
import { DataTable } from '../../../ui/data-table.js';
import { TableBar } from '../../../ui/table-bar.js';

interface Group {
  readonly key: string;
  readonly words: string;
  readonly people: number;
}

/** Who paid in one step: how many in full, how many with their last money, how many no more. Under equal shares alone. */
export function Payers({ step }: { readonly step: AllocationStepView }) {
  const { t } = useLingui();
  const format = useFormat();
  if (step.by !== 'equal-shares') return null;
  const { votes, ranOut = 0, alreadyOut = 0 } = step;
  const groups: Group[] = [
    { key: 'in-full', words: t`paid and have money left`, people: votes - ranOut - alreadyOut },
    { key: 'last', words: t`paid with the last of their share`, people: ranOut },
    { key: 'out', words: t`had nothing left to pay with`, people: alreadyOut },
  ];
  return (
    <DataTable<Group>
      caption={t`Those who chose it`}
      columns={[
        { key: 'who', head: t`Who`, render: ({ words }) => words },
        { key: 'people', head: t`People`, render: ({ people }) => format.number(people), numeric: true },
        {
          key: 'bar',
          head: t`Part of them`,
          render: ({ people }) => <TableBar basisPoints={basisPoints(BigInt(people), BigInt(votes)) ?? 0} />,
          wide: true,
        },
      ]}
      rows={groups}
      rowKey={({ key }) => key}
    />
  );
}
