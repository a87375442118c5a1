import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { startImport } from './budgets-desk.mutations.js';
import { CoverForm } from './cover-form.js';

/** The first step: what will stand on the cover. */
export function ImportStartPage() {
  const { t } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const { mutateAsync } = useMutation(startImport(place.city));
  return (
    <Stack>
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.deskBudgets(place), words: <Trans>Budgets</Trans> }]} />}
        title={<Trans>Import a budget</Trans>}
        lead={<Trans>Files as your accounts write them. Nothing is public before the last step.</Trans>}
      />
      <CoverForm
        act={t`Go on to the files`}
        send={async (body) => {
          const made = await mutateAsync(body);
          await navigate(paths.deskBudgetFiles(place, made.id));
        }}
      />
    </Stack>
  );
}
