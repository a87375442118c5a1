import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { CityWords } from '../../../ui/city-words.js';
import { DataTable } from '../../../ui/data-table.js';
import { DateText } from '../../../ui/date-text.js';
import { Details } from '../../../ui/details.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { groupsQuery } from '../indicators.queries.js';
import { GroupForm } from './group-form.js';

/** The city's own list of groups. None is ever taken off: what was counted of it keeps its name. */
export function GroupsDeskPage() {
  const { city } = usePlace();
  const { data } = useSuspenseQuery(groupsQuery(city));
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>Groups that the city must hear first</Trans>}
        lead={<Trans>People say themselves whether they belong to a group. Agree on the list and its names with those it names.</Trans>}
      />
      {data.items.length > 0 && (
        <DataTable
          caption={<Trans>The list, as everybody sees it</Trans>}
          rows={data.items}
          rowKey={({ code }) => code}
          columns={[
            { key: 'name', head: <Trans>Group</Trans>, render: ({ code, names }) => <CityWords words={names} otherwise={code} /> },
            { key: 'code', head: <Trans>Short name</Trans>, render: ({ code }) => <bdi>{code}</bdi> },
            {
              key: 'agreed',
              head: <Trans>Agreed with them on</Trans>,
              render: ({ agreedOn }) => (agreedOn === null ? <Trans>Not yet</Trans> : <DateText date={agreedOn} form="short" />),
            },
          ]}
        />
      )}
      {data.items.map((group) => (
        <Details
          key={group.code}
          summary={
            <Trans>
              Change <CityWords words={group.names} otherwise={group.code} />
            </Trans>
          }
        >
          <GroupForm group={group} />
        </Details>
      ))}
      <section aria-labelledby="add-group">
        <Stack>
          <h2 id="add-group">
            <Trans>Add a group</Trans>
          </h2>
          <GroupForm key={data.items.length} />
        </Stack>
      </section>
    </Stack>
  );
}
