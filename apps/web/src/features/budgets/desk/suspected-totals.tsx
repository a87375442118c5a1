import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ImportFileView } from '@madang/contracts/budget-imports';
import type { FilePreviewView, SuspectedTotalView } from '@madang/contracts/budget-previews';
import { Button, ButtonRow } from '../../../ui/button.js';
import { DataTable } from '../../../ui/data-table.js';
import { MoneyText } from '../../../ui/money-text.js';
import { Stack } from '../../../ui/stack.js';
import type { Decision } from './row-errors.js';

interface SuspectedTotalsProps extends Decision {
  readonly file: ImportFileView;
  readonly read: FilePreviewView;
}

const signWords: Readonly<Record<SuspectedTotalView['sign'], MessageDescriptor>> = {
  'says-total': msg`It says that it is one.`,
  'repeats-sum-above': msg`It repeats the sum of the rows above.`,
  'sums-rows-below': msg`It stands a level above rows that it sums up.`,
  'no-amount': msg`It holds no amount: a title or a note.`,
};

/** Rows that look like sums of others: counted, they would count the money twice. A person decides. */
export function SuspectedTotals({ file, read, pending, decide }: SuspectedTotalsProps) {
  const { t, i18n } = useLingui();
  const { totals } = file.reading;
  if (read.suspectedTotals.length === 0) return null;
  return (
    <Stack>
      <DataTable<SuspectedTotalView>
        caption={<Plural value={read.suspectedTotals.length} one="# row looks like a total" other="# rows look like totals" />}
        columns={[
          { key: 'row', head: <Trans>Row</Trans>, render: ({ row }) => row },
          { key: 'text', head: <Trans>What it says</Trans>, render: ({ text }) => <bdi>{text}</bdi> },
          {
            key: 'why',
            head: <Trans>Why it looks so</Trans>,
            render: ({ sign }) => i18n._(signWords[sign]),
          },
          {
            key: 'amount',
            head: <Trans>As voted</Trans>,
            numeric: true,
            render: ({ initial }) => initial && <MoneyText amount={initial} />,
          },
        ]}
        rows={read.suspectedTotals}
        rowKey={({ row }) => String(row)}
      />
      <ButtonRow>
        <Button
          kind={totals === 'exclude' ? 'primary' : 'secondary'}
          aria-pressed={totals === 'exclude'}
          pending={pending}
          onClick={() => decide({ totals: 'exclude' }, t`Totals are not counted.`)}
        >
          <Trans>They are totals: do not count them</Trans>
        </Button>
        <Button kind="secondary" pending={pending} onClick={() => decide({ totals: 'include' }, t`The rows count as lines.`)}>
          <Trans>They are lines: count them</Trans>
        </Button>
      </ButtonRow>
    </Stack>
  );
}
