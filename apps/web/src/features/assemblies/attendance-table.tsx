import { Plural, Trans } from '@lingui/react/macro';
import type { AttendanceView } from '@madang/contracts/assembly-attendance';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { DataTable } from '../../ui/data-table.js';
import { Stack } from '../../ui/stack.js';

/** How many came, and which groups were there or missing. A number that could point at somebody is not shown. */
export function AttendanceTable({ attendance: { present, groups } }: { readonly attendance: AttendanceView }) {
  const format = useFormat();
  const { language } = usePlace();
  return (
    <Stack gap="small">
      <p>
        <Plural value={present} one="# person was present." other="# people were present." />
      </p>
      {groups.length > 0 && (
        <DataTable
          caption={<Trans>Who says that they belong to a group. One person can belong to several.</Trans>}
          columns={[
            { key: 'group', head: <Trans>Group</Trans>, render: ({ group, names }) => <bdi>{names[language] ?? group}</bdi> },
            {
              key: 'people',
              head: <Trans>People</Trans>,
              numeric: true,
              render: ({ people }) => (people === null ? <Trans>Too few people to show</Trans> : format.number(people)),
            },
          ]}
          rows={groups}
          rowKey={({ group }) => group}
        />
      )}
    </Stack>
  );
}
