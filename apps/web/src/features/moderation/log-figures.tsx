import { Trans, useLingui } from '@lingui/react/macro';
import type { ModerationFiguresView, ModerationMonthView } from '@madang/contracts/moderation-log';
import { useFormat } from '../../format/use-format.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { DemoMark } from '../../ui/demo-mark.js';
import { Stack } from '../../ui/stack.js';

type Counts = Omit<ModerationMonthView, 'month'>;

/** Month by month, and facilitator by facilitator: whoever covers more than others can be seen to. */
export function LogFigures({ figures: { months, facilitators } }: { readonly figures: ModerationFiguresView }) {
  const { t } = useLingui();
  const counts = useCounts();
  if (months.length === 0) return null;
  return (
    <section aria-labelledby="counts">
      <Stack>
        <h2 id="counts">
          <Trans>In numbers</Trans>
        </h2>
        <DataTable
          caption={<Trans>Decisions by month</Trans>}
          rows={months}
          rowKey={({ month }) => month}
          columns={[{ key: 'month', head: t`Month`, render: ({ month }) => <DateText date={`${month}-01`} form="month" /> }, ...counts]}
        />
        <DataTable
          caption={<Trans>Decisions by facilitator</Trans>}
          rows={facilitators}
          rowKey={({ by }) => by.penName}
          columns={[
            {
              key: 'by',
              head: t`Facilitator`,
              render: ({ by }) => (
                <>
                  <bdi>{by.penName}</bdi> {by.demo && <DemoMark />}
                </>
              ),
            },
            ...counts,
          ]}
        />
      </Stack>
    </section>
  );
}

function useCounts(): readonly Column<Counts>[] {
  const { t } = useLingui();
  const format = useFormat();
  const heads: Readonly<Record<keyof Counts, string>> = {
    kept: t`Left as it was`,
    warned: t`With a warning`,
    covered: t`Covered`,
    appeals: t`Objections`,
    lifted: t`Undone`,
  };
  return (Object.keys(heads) as (keyof Counts)[]).map((key) => ({
    key,
    head: heads[key],
    numeric: true,
    render: (row) => format.number(row[key]),
  }));
}
