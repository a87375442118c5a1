import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { ImportStartBody } from '@madang/contracts/budget-imports';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { versionQuery } from '../budget-data.queries.js';
import { startImport } from './budgets-desk.mutations.js';
import { CorrectionForm } from './correction-form.js';
import { CoverForm } from './cover-form.js';

/** The first step: what will stand on the cover. */
export function ImportStartPage() {
  const corrects = usePlace().search.get('corrects');
  return corrects === null ? <NewBudget /> : <Correction of={corrects} />;
}

function NewBudget() {
  const { t } = useLingui();
  const start = useStart();
  return (
    <Stack>
      <PageHead
        above={<WayUp />}
        title={<Trans>Import a budget</Trans>}
        lead={
          <Trans>
            Have the file from your accounts at hand (CSV or XLSX), and the printed budget for its totals. Nothing is public before the last
            step.
          </Trans>
        }
      />
      <CoverForm act={t`Go on to the files`} send={start} />
    </Stack>
  );
}

/** The same for a version that stands in the place of another. */
function Correction({ of }: { readonly of: string }) {
  const { data: version } = useSuspenseQuery(versionQuery(usePlace().city, of));
  const start = useStart();
  return (
    <Stack>
      <PageHead
        above={<WayUp />}
        title={<Trans>Correct the budget of {version.fiscalYear}</Trans>}
        lead={
          <Trans>
            What is published stays as it is. The corrected files become a version in its place; residents see both, your reason, and what
            changed.
          </Trans>
        }
      />
      <CorrectionForm version={version} send={start} />
    </Stack>
  );
}

function useStart(): (body: ImportStartBody) => Promise<void> {
  const place = usePlace();
  const navigate = useNavigate();
  const { mutateAsync } = useMutation(startImport(place.city));
  return async (body) => {
    const made = await mutateAsync(body);
    await navigate(paths.deskBudgetFiles(place, made.id));
  };
}

function WayUp() {
  return <Breadcrumb crumbs={[{ to: paths.deskBudgets(usePlace()), words: <Trans>Budgets</Trans> }]} />;
}
