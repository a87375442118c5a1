import { Plural, Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { notFound } from '../../../api/problem.js';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { ButtonRow, LinkButton } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { Pager } from '../../../ui/pager.js';
import { importQuery, rowsToMendQuery } from './budgets-desk.queries.js';
import { ImportFrame } from './import-frame.js';
import { MendForm } from './mend-form.js';
import { MendInSpreadsheet } from './mend-in-spreadsheet.js';
import { MendedCells } from './mended-cells.js';
import { whichRows } from './which-rows.js';

/** Rows that became no line, each with its cells: what is wrong is written anew here, or in a spreadsheet. */
export function MendPage() {
  const place = usePlace();
  const id = place.params['id'] ?? '';
  const fileId = place.params['file'] ?? '';
  const { data: draft } = useSuspenseQuery(importQuery(place.city, id));
  const which = whichRows(place.search);
  const { data: rows } = useSuspenseQuery(rowsToMendQuery(place.city, id, fileId, which));
  const file = draft.files.find((one) => one.id === fileId);
  if (!file) throw notFound();
  const at = (cursor?: string) => paths.deskBudgetMend(place, id, fileId, { cause: which.cause, column: which.column, cursor });
  const isRead = file.state === 'read';
  return (
    <ImportFrame draft={draft} now="check" title={<Trans>Mend rows</Trans>}>
      {isRead && rows.items.length === 0 && (
        <Notice kind="ok" title={<Trans>No row is left to mend here</Trans>}>
          <ButtonRow>
            <LinkButton to={paths.deskBudgetCheck(place, id)}>
              <Trans>Back to the check</Trans>
            </LinkButton>
          </ButtonRow>
        </Notice>
      )}
      {isRead && rows.items.length > 0 && (
        <>
          <p>
            <Plural
              value={rows.items.length}
              one="# row of this file could not be read. Write what is right; the file itself stays as it came."
              other="# rows of this file could not be read. Write what is right; the file itself stays as it came."
            />
          </p>
          <MendForm
            key={rows.items.map(({ row, cells }) => `${row} ${cells.join(' ')}`).join()}
            importId={id}
            file={file}
            rows={rows.items}
          />
          <Pager first={which.cursor === undefined ? undefined : at()} next={rows.nextCursor === null ? undefined : at(rows.nextCursor)} />
          <MendInSpreadsheet importId={id} file={file} />
        </>
      )}
      <MendedCells importId={id} file={file} />
    </ImportFrame>
  );
}
