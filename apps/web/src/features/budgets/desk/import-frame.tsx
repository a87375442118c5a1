import { Trans, useLingui } from '@lingui/react/macro';
import type { ImportView } from '@madang/contracts/budget-imports';
import type { ReactNode } from 'react';
import { Link } from '../../../ui/link.js';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { Notice } from '../../../ui/notice.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { statusWords } from '../status-words.js';
import { ImportSteps, type ImportStep } from './import-steps.js';
import { ImportWork } from './import-work.js';
import { useImportProgress } from './use-import-progress.js';

interface ImportFrameProps {
  readonly draft: ImportView;
  readonly now: ImportStep;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** What stands on every page of an import. Once it is published there is nothing left to do here. */
export function ImportFrame({ draft, now, title, children }: ImportFrameProps) {
  const { i18n } = useLingui();
  const place = usePlace();
  const progress = useImportProgress(place.city, draft.id);
  const { fiscalYear, status } = draft.cover;
  return (
    <Stack gap="large">
      <Stack>
        <PageHead
          above={<Breadcrumb crumbs={[{ to: paths.deskBudgets(place), words: <Trans>Budgets</Trans> }]} />}
          title={title}
          lead={
            <Trans>
              Budget {fiscalYear}, {i18n._(statusWords[status])}
            </Trans>
          }
        />
        {draft.state === 'draft' && <ImportSteps id={draft.id} now={now} />}
      </Stack>
      {draft.corrects && draft.state !== 'published' && (
        <Notice
          kind="info"
          title={
            <Trans>
              This will stand in the place of{' '}
              <Link to={paths.budget(place, { version: draft.corrects.versionId })}>a published version</Link>
            </Trans>
          }
        >
          <p dir="auto">{draft.corrects.reason}</p>
        </Notice>
      )}
      <ImportWork draft={draft} progress={progress} />
      {draft.state === 'published' ? (
        <Notice kind="ok" title={<Trans>This import is published</Trans>}>
          <Trans>
            It stays as it is. <Link to={paths.budget(place, { version: draft.versionId ?? undefined })}>See it as residents do</Link>
          </Trans>
        </Notice>
      ) : (
        draft.state === 'draft' && children
      )}
    </Stack>
  );
}
