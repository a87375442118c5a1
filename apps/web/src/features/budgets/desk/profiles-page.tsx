import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { NamedProfileCardView } from '@madang/contracts/import-profiles';
import { useState } from 'react';
import { asProblem } from '../../../api/problem.js';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { Button } from '../../../ui/button.js';
import { DataTable } from '../../../ui/data-table.js';
import { MomentText } from '../../../ui/date-text.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { profilesQuery } from './budgets-desk.queries.js';
import { ProfileImportForm } from './profile-import-form.js';
import { ProfileNameForm } from './profile-name-form.js';
import { deleteProfile, renameProfile } from './profiles.mutations.js';

/** How the city writes its files, under names that people chose; to be handed on to other cities, and taken from them. */
export function ProfilesPage() {
  const place = usePlace();
  const { data } = useSuspenseQuery(profilesQuery(place.city));
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.deskBudgets(place), words: <Trans>Budgets</Trans> }]} />}
        title={<Trans>Profiles of files</Trans>}
        lead={
          <Trans>
            A profile remembers how a file is read: which heading means what, and how amounts are written. It holds no line and no amount.
          </Trans>
        }
      />
      {data.items.length === 0 ? (
        <EmptyState title={<Trans>No profile has been kept yet</Trans>}>
          <Trans>Match the columns of a file, and keep them under a name on the same page.</Trans>
        </EmptyState>
      ) : (
        <Profiles profiles={data.items} />
      )}
      <ProfileImportForm />
    </Stack>
  );
}

function Profiles({ profiles }: { readonly profiles: readonly NamedProfileCardView[] }) {
  const { city } = usePlace();
  const [renamed, setRenamed] = useState<NamedProfileCardView | null>(null);
  return (
    <Stack>
      <DataTable<NamedProfileCardView>
        caption={<Plural value={profiles.length} one="# profile" other="# profiles" />}
        columns={[
          { key: 'name', head: <Trans>Name</Trans>, render: ({ name }) => <bdi>{name}</bdi> },
          {
            key: 'fields',
            head: <Trans>Knows</Trans>,
            render: ({ fields }) => <Plural value={fields.length} one="# column" other="# columns" />,
          },
          {
            key: 'saved',
            head: <Trans>Kept</Trans>,
            render: ({ savedAt, by }) => (
              <>
                <MomentText instant={savedAt} /> <bdi>{by}</bdi>
              </>
            ),
          },
          {
            key: 'file',
            head: <Trans>For another city</Trans>,
            render: ({ id, name }) => (
              <a href={`/api/v1/cities/${city}/named-import-profiles/${id}`} download={`${name}.json`}>
                <Trans>Download (JSON)</Trans>
              </a>
            ),
          },
          {
            key: 'rename',
            head: <Trans>Rename</Trans>,
            render: (profile) => (
              <Button kind="quiet" onClick={() => setRenamed(profile)}>
                <Trans>
                  Rename <bdi>{profile.name}</bdi>
                </Trans>
              </Button>
            ),
          },
          { key: 'delete', head: <Trans>Delete</Trans>, render: (profile) => <Delete profile={profile} /> },
        ]}
        rows={profiles}
        rowKey={({ id }) => id}
      />
      {renamed && <Rename key={renamed.id} profile={renamed} done={() => setRenamed(null)} />}
    </Stack>
  );
}

function Rename({ profile, done }: { readonly profile: NamedProfileCardView; readonly done: () => void }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(renameProfile(city, profile.id));
  return (
    <ProfileNameForm
      act={t`Rename ${profile.name}`}
      before={profile.name}
      twin={<Trans>A profile is renamed with JavaScript only.</Trans>}
      send={async (body) => {
        await mutateAsync(body);
        announce(t`The profile is called ${body.name} now.`);
        done();
      }}
    />
  );
}

function Delete({ profile }: { readonly profile: NamedProfileCardView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync, isPending } = useMutation(deleteProfile(city, profile.id));
  const press = () =>
    void mutateAsync().then(
      () => announce(t`The profile ${profile.name} is deleted. Files that were read by it stay as they are.`),
      (fault: unknown) => announce(asProblem(fault).title),
    );
  return (
    <Button kind="quiet" pending={isPending} onClick={press}>
      <Trans>
        Delete <bdi>{profile.name}</bdi>
      </Trans>
    </Button>
  );
}
