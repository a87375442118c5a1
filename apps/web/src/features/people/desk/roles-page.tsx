import { Trans, useLingui } from '@lingui/react/macro';
import type { RoleChangeView, RoleHolderView } from '@madang/contracts/roles';
import { useSuspenseQuery } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useFormat } from '../../../format/use-format.js';
import { DataTable } from '../../../ui/data-table.js';
import { MomentText } from '../../../ui/date-text.js';
import { DescriptionList } from '../../../ui/description-list.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { GrantForm } from './grant-form.js';
import { givenRoles, roleWords } from './role-words.js';
import { roleHoldersQuery } from '../roles.queries.js';
import { WithdrawForm } from './withdraw-form.js';

/** For administrators: who may act for the city or watches over it. */
export function RolesPage() {
  const { i18n } = useLingui();
  const place = usePlace();
  const { data } = useSuspenseQuery(roleHoldersQuery(place.city));
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>Who holds a role</Trans>}
        lead={
          <Trans>
            Every role that is given or taken back is an official act: everybody reads which and why, and nobody reads whose. The person has
            to sign in anew.
          </Trans>
        }
      />
      <Holders holders={data.holders} />
      <section aria-labelledby="give">
        <Stack>
          <h2 id="give">
            <Trans>Give a role</Trans>
          </h2>
          <DescriptionList
            facts={givenRoles.map((role) => ({ key: role, term: i18n._(roleWords[role].name), fact: i18n._(roleWords[role].does) }))}
          />
          <GrantForm />
        </Stack>
      </section>
      <section aria-labelledby="take">
        <Stack>
          <h2 id="take">
            <Trans>Take a role back</Trans>
          </h2>
          <WithdrawForm holders={data.holders} />
        </Stack>
      </section>
      {data.changes.length > 0 && <Changes changes={data.changes} />}
    </Stack>
  );
}

function Holders({ holders }: { readonly holders: readonly RoleHolderView[] }) {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <DataTable
      cards
      caption={<Trans>Whoever is more than a resident</Trans>}
      columns={[
        {
          key: 'who',
          head: <Trans>Who</Trans>,
          render: ({ penName, mine }) => (
            <>
              <bdi>{penName}</bdi> {mine && <Trans>(you)</Trans>}
            </>
          ),
        },
        { key: 'roles', head: <Trans>Roles</Trans>, render: ({ roles }) => format.list(roles.map((role) => i18n._(roleWords[role].name))) },
      ]}
      rows={holders}
      rowKey={({ personId }) => personId}
    />
  );
}

function Changes({ changes }: { readonly changes: readonly RoleChangeView[] }) {
  const { i18n } = useLingui();
  return (
    <DataTable
      cards
      caption={<Trans>What changed, the latest first</Trans>}
      columns={[
        { key: 'who', head: <Trans>Who</Trans>, render: ({ penName }) => <bdi>{penName ?? '–'}</bdi> },
        { key: 'role', head: <Trans>Role</Trans>, render: ({ role }) => i18n._(roleWords[role].name) },
        { key: 'given', head: <Trans>What</Trans>, render: ({ given }) => (given ? <Trans>given</Trans> : <Trans>taken back</Trans>) },
        { key: 'when', head: <Trans>When</Trans>, render: ({ at }) => <MomentText instant={at} /> },
        { key: 'why', head: <Trans>Why</Trans>, render: ({ reason }) => <bdi>{reason}</bdi> },
      ]}
      rows={changes}
      rowKey={({ id }) => id}
    />
  );
}
