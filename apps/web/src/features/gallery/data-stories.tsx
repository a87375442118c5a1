import { Figure } from '../../charts/figure.js';
import { DateText, MomentText } from '../../ui/date-text.js';
import { DescriptionList } from '../../ui/description-list.js';
import { Meter } from '../../ui/meter.js';
import { MoneyText, MoneyThreeWays } from '../../ui/money-text.js';
import { Stack } from '../../ui/stack.js';
import { TableBar } from '../../ui/table-bar.js';

const won = (minor: bigint) => ({ minor: minor.toString(), currency: 'KRW' });

const rows = [
  { name: 'Social welfare', amount: 3_120_450_000_000n },
  { name: 'Roads and transport', amount: 1_204_000_000_000n },
  { name: 'Environment', amount: 640_120_000_000n },
  { name: 'Culture and tourism', amount: 388_900_000_000n },
  { name: 'Safety', amount: 214_300_000_000n },
  { name: 'Other (14 lines)', amount: 1_930_000_000_000n },
];
const whole = rows.reduce((sum, { amount }) => sum + amount, 0n);
const longest = rows[0]?.amount ?? 1n;

export function DataStories() {
  return (
    <Stack>
      <h2>Data</h2>
      <DescriptionList
        kind="figures"
        facts={[
          { key: 'fund', term: 'fund of this cycle', fact: <MoneyText amount={won(3_300_000_000n)} form="short" /> },
          { key: 'proposals', term: 'proposals', fact: '91' },
          { key: 'funded', term: 'funded', fact: '21' },
        ]}
      />
      <DescriptionList
        facts={[
          {
            key: 'amount',
            term: 'Amount',
            fact: <MoneyThreeWays amount={won(640_120_000_000n)} whole={won(whole)} residents={1_430_000} />,
          },
          { key: 'change', term: 'Change', fact: <MoneyText amount={won(-12_000_000n)} form="signed" /> },
          { key: 'date', term: 'Answer due', fact: <DateText date="2026-04-10" /> },
          { key: 'moment', term: 'Window closes', fact: <MomentText instant="2026-04-10T09:00:00Z" /> },
        ]}
      />
      <Meter value={32} max={48}>
        32 of 48 supporters, 9 days left
      </Meter>
      <Figure
        sentence="Social welfare is the largest part: 3.1 trillion won, 42%."
        subtitle="Won, approved budget 2026"
        csv="/api/v1/cities/gwangju/budget.csv"
        source="City of Gwangju, 12 December 2025"
        table={{
          caption: 'Approved budget 2026 by purpose',
          columns: [
            { key: 'name', head: 'Purpose', render: ({ name }) => name },
            { key: 'amount', head: 'Amount', numeric: true, render: ({ amount }) => <MoneyText amount={won(amount)} form="short" /> },
            {
              key: 'bar',
              head: 'Share',
              wide: true,
              render: ({ amount }) => <TableBar basisPoints={Number((amount * 10_000n) / longest)} />,
            },
          ],
          rows,
          rowKey: ({ name }) => name,
          foot: ['All', <MoneyText key="sum" amount={won(whole)} form="short" />, null],
        }}
        chart={{
          kind: 'bars',
          labels: rows.map(({ name }) => name),
          series: [{ name: '2026', values: rows.map(({ amount }) => won(amount)) }],
        }}
      />
    </Stack>
  );
}
