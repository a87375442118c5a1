import { Trans, useLingui } from '@lingui/react/macro';
import type { LicenceChoiceView } from '@madang/contracts/open-data';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { DataTable } from '../../../ui/data-table.js';
import { MomentText } from '../../../ui/date-text.js';
import { Link } from '../../../ui/link.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { LicenceForm } from './licence-form.js';
import { chooseLicence, licenceQuery } from './licence.queries.js';

/** Under which licence the next budgets are given away, and who chose what before. */
export function LicencePage() {
  const { t } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const { data: view } = useSuspenseQuery(licenceQuery(place.city));
  const choosing = useMutation(chooseLicence(place.city));
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>Licence of the data</Trans>}
        lead={
          <Trans>
            It holds for every budget that is published from now on. What was published before stays under the licence of its day: nobody
            can take back what was given away.
          </Trans>
        }
      />
      <LicenceForm view={view} send={(body) => choosing.mutateAsync(body).then(() => announce(t`The licence is chosen.`))} />
      <p>
        <Link to={paths.budgetMore(place, 'data')}>
          <Trans>The files of the newest budget, with their licence</Trans>
        </Link>
      </p>
      {view.history.length > 0 && <History choices={view.history} />}
    </Stack>
  );
}

function History({ choices }: { readonly choices: readonly LicenceChoiceView[] }) {
  return (
    <DataTable<LicenceChoiceView>
      caption={<Trans>What was chosen, the latest first</Trans>}
      columns={[
        {
          key: 'licence',
          head: <Trans>Licence</Trans>,
          render: ({ licence }) => (
            <a href={licence.path} lang="en">
              {licence.title}
            </a>
          ),
        },
        { key: 'when', head: <Trans>When</Trans>, render: ({ chosenAt }) => <MomentText instant={chosenAt} /> },
        { key: 'who', head: <Trans>Who</Trans>, render: ({ penName }) => <bdi>{penName ?? '–'}</bdi> },
      ]}
      rows={choices}
      rowKey={({ chosenAt }) => chosenAt}
    />
  );
}
