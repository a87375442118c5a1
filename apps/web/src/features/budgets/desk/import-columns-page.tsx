import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { notFound } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { Details } from '../../../ui/details.js';
import { Notice } from '../../../ui/notice.js';
import { importQuery } from './budgets-desk.queries.js';
import { ColumnsForm } from './columns-form.js';
import { DialectForm } from './dialect-form.js';
import { ImportFrame } from './import-frame.js';
import { KeepProfile } from './keep-profile.js';
import { SheetForm } from './sheet-form.js';

/** How one file is read: proposed by the machine, decided by a person. */
export function ImportColumnsPage() {
  const place = usePlace();
  const { data: draft } = useSuspenseQuery(importQuery(place.city, place.params['id'] ?? ''));
  const file = draft.files.find(({ id }) => id === place.params['file']);
  if (!file) throw notFound();
  return (
    <ImportFrame draft={draft} now="files" title={<bdi>{file.name}</bdi>}>
      {file.readBy === 'profile' && (
        <Notice kind="info">
          <Trans>A file with these headings was published before. Its answers are filled in.</Trans>
        </Notice>
      )}
      {file.ambiguousAmount !== null && (
        <Notice kind="warn" title={<Trans>One amount can be read in two ways</Trans>}>
          <Trans>
            “<bdi>{file.ambiguousAmount}</bdi>”: say below which mark parts the decimals.
          </Trans>
        </Notice>
      )}
      {file.sheets.length > 1 && (
        <Details
          summary={
            <Trans>
              Read from the sheet “<bdi>{file.dialect.sheet}</bdi>”. Choose another of {file.sheets.length}
            </Trans>
          }
        >
          <SheetForm key={file.dialect.sheet} importId={draft.id} file={file} />
        </Details>
      )}
      <Details summary={<Trans>How the file is written: letters, separator, headings</Trans>}>
        <DialectForm importId={draft.id} file={file} />
      </Details>
      {/* Another dialect makes other columns: the form begins anew with them. */}
      <ColumnsForm key={JSON.stringify(file.dialect)} importId={draft.id} file={file} />
      <Details summary={<Trans>Remember these answers under a name</Trans>}>
        <KeepProfile importId={draft.id} file={file} />
      </Details>
    </ImportFrame>
  );
}
