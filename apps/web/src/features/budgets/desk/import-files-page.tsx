import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { ImportFileView, ImportView } from '@madang/contracts/budget-imports';
import { useNavigate } from 'react-router';
import { asProblem } from '../../../api/problem.js';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.js';
import { DataTable } from '../../../ui/data-table.js';
import { Details } from '../../../ui/details.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { Stack } from '../../../ui/stack.js';
import { useFormat } from '../../../format/use-format.js';
import { directionWords } from '../part-words.js';
import { changeCover, discardImport, readAgain, removeFile } from './budgets-desk.mutations.js';
import { importQuery } from './budgets-desk.queries.js';
import { CoverForm } from './cover-form.js';
import { fileStates } from './file-states.js';
import { ImportFrame } from './import-frame.js';
import { UploadForm } from './upload-form.js';
import { RowLink } from '../row-link.js';

/** The files of an import, and how each of them is read. */
export function ImportFilesPage() {
  const { t } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const id = place.params['id'] ?? '';
  const { data: draft } = useSuspenseQuery(importQuery(place.city, id));
  const cover = useMutation(changeCover(place.city, id));
  return (
    <ImportFrame draft={draft} now="files" title={<Trans>Files and columns</Trans>}>
      {draft.files.length > 0 && <Files draft={draft} />}
      {draft.files.length > 0 && (
        <ButtonRow>
          <LinkButton to={paths.deskBudgetCheck(place, id)}>
            <Trans>Go on and check what was read</Trans>
          </LinkButton>
        </ButtonRow>
      )}
      <UploadForm importId={id} isFirst={draft.files.length === 0} />
      <Details summary={<Trans>Change the cover</Trans>}>
        <CoverForm
          act={t`Keep the cover`}
          before={draft.cover}
          send={async (body) => {
            await cover.mutateAsync(body);
            announce(t`The cover is kept.`);
          }}
        />
      </Details>
      <Details summary={<Trans>Discard this import</Trans>}>
        <Discard id={id} />
      </Details>
    </ImportFrame>
  );
}

function Files({ draft }: { readonly draft: ImportView }) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const remove = useMutation(removeFile(place.city, draft.id));
  const drop = (file: ImportFileView) =>
    remove
      .mutateAsync(file.id)
      .then(() => announce(t`${file.name} is removed.`))
      .catch((fault: unknown) => announce(asProblem(fault).title));
  return (
    <DataTable<ImportFileView>
      caption={<Plural value={draft.files.length} one="# file" other="# files" />}
      columns={[
        {
          key: 'name',
          head: <Trans>File</Trans>,
          render: ({ id, name }) => (
            <RowLink to={paths.deskBudgetColumns(place, draft.id, id)}>
              <bdi>{name}</bdi>
            </RowLink>
          ),
        },
        {
          key: 'holds',
          head: <Trans>Holds</Trans>,
          render: ({ reading }) =>
            reading.elimination ? (
              <Trans>{i18n._(directionWords[reading.direction])}, counted twice</Trans>
            ) : (
              i18n._(directionWords[reading.direction])
            ),
        },
        { key: 'state', head: <Trans>Rows</Trans>, render: (file) => <RowsOf importId={draft.id} file={file} /> },
        {
          key: 'read',
          head: <Trans>Columns matched by</Trans>,
          render: ({ id, readBy }) => (
            <Stack>
              <ReadBy by={readBy} />
              <RowLink to={paths.deskBudgetColumns(place, draft.id, id)}>
                <Trans>Look at the columns</Trans>
              </RowLink>
            </Stack>
          ),
        },
        {
          key: 'remove',
          head: <Trans>Remove</Trans>,
          render: (file) => (
            <Button kind="quiet" pending={remove.isPending} onClick={() => void drop(file)}>
              <Trans>
                Remove <bdi>{file.name}</bdi>
              </Trans>
            </Button>
          ),
        },
      ]}
      rows={draft.files}
      rowKey={({ id }) => id}
    />
  );
}

/** Whether its rows are read; and a way to have them read after all. */
function RowsOf({ importId, file }: { readonly importId: string; readonly file: ImportFileView }) {
  const { i18n } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const again = useMutation(readAgain(city, importId));
  const { words, tone } = fileStates[file.state];
  const press = () => again.mutateAsync(file.id).catch((fault: unknown) => announce(asProblem(fault).title));
  return (
    <Stack>
      <StatusTag tone={tone}>{i18n._(words)}</StatusTag>
      {file.fault && <FaultOf fault={file.fault} />}
      {(file.state === 'stopped' || file.state === 'failed') && (
        <Button kind="secondary" pending={again.isPending} onClick={() => void press()}>
          <Trans>Read it again</Trans>
        </Button>
      )}
    </Stack>
  );
}

function FaultOf({ fault: { title, row } }: { readonly fault: NonNullable<ImportFileView['fault']> }) {
  const format = useFormat();
  return (
    <p>
      {row === null ? (
        title
      ) : (
        <Trans>
          {title} (row {format.number(row)})
        </Trans>
      )}
    </p>
  );
}

function ReadBy({ by }: { readonly by: ImportFileView['readBy'] }) {
  const words = {
    guess: <Trans>a guess, to be looked at</Trans>,
    profile: <Trans>last year’s answers</Trans>,
    person: <Trans>a person</Trans>,
  };
  return words[by];
}

function Discard({ id }: { readonly id: string }) {
  const { t } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const discard = useMutation(discardImport(place.city, id));
  const leave = () =>
    discard
      .mutateAsync()
      .then(async () => {
        await navigate(paths.deskBudgets(place));
        announce(t`The import is discarded.`);
      })
      .catch((fault: unknown) => announce(asProblem(fault).title));
  return (
    <ButtonRow>
      <Button kind="stop" pending={discard.isPending} onClick={() => void leave()}>
        <Trans>Discard this import with its files</Trans>
      </Button>
    </ButtonRow>
  );
}
