import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { LeftOutRowView, MendedCellNoteView, SourceFileView } from '@madang/contracts/budgets';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { DataTable } from '../../ui/data-table.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { readAddress, whichVersion, writeAddress } from './budget-address.js';
import { sourceQuery, versionQuery } from './budget-data.queries.js';
import styles from './data-page.module.css';
import { SourceLine } from './source-line.js';
import { statusWords } from './status-words.js';
import { VersionNotice } from './version-notice.js';

/** What a version was made from, and everything that the city did to it before: whoever doubts a figure begins here. */
export function NotesPage() {
  const { i18n } = useLingui();
  const place = usePlace();
  const address = readAddress(place.search);
  const which = whichVersion(address);
  const { data: version } = useSuspenseQuery(versionQuery(place.city, which));
  const { data: source } = useSuspenseQuery(sourceQuery(place.city, which));
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.budget(place, writeAddress(address)), words: <Trans>The budget</Trans> }]} />}
        title={<Trans>Notes on the budget of {version.fiscalYear}</Trans>}
        lead={<Trans>{i18n._(statusWords[version.status])}. What it was made from, and what was changed before it was published.</Trans>}
      />
      <VersionNotice version={version} />
      <MendedCells cells={source.mendedCells} />
      <LeftOutRows rows={source.leftOutRows} />
      {source.mendedCells.length + source.leftOutRows.length === 0 && (
        <p>
          <Trans>Nothing was corrected and nothing was left out: every row of the files stands in this budget as it came.</Trans>
        </p>
      )}
      <Files files={source.files} />
      <p>
        <SourceLine version={version} />
      </p>
    </Stack>
  );
}

function MendedCells({ cells }: { readonly cells: readonly MendedCellNoteView[] }) {
  if (cells.length === 0) return null;
  return (
    <DataTable<MendedCellNoteView>
      caption={
        <Plural value={cells.length} one="# cell was corrected before publication" other="# cells were corrected before publication" />
      }
      columns={[
        {
          key: 'place',
          head: <Trans>Where</Trans>,
          render: ({ file, row, column, heading }) => (
            <Trans>
              <bdi>{file}</bdi>, row {row}, column {column} <bdi>{heading}</bdi>
            </Trans>
          ),
        },
        { key: 'before', head: <Trans>What it said</Trans>, render: ({ before }) => <CellText text={before} /> },
        { key: 'after', head: <Trans>What it says now</Trans>, render: ({ after }) => <CellText text={after} /> },
      ]}
      rows={cells}
      rowKey={({ file, row, column }) => `${file} ${row} ${column}`}
    />
  );
}

function LeftOutRows({ rows }: { readonly rows: readonly LeftOutRowView[] }) {
  const { language } = usePlace();
  if (rows.length === 0) return null;
  return (
    <DataTable<LeftOutRowView>
      caption={<Plural value={rows.length} one="# row was left out" other="# rows were left out" />}
      columns={[
        {
          key: 'place',
          head: <Trans>Where</Trans>,
          render: ({ file, row }) => (
            <Trans>
              <bdi>{file}</bdi>, row {row}
            </Trans>
          ),
        },
        { key: 'column', head: <Trans>Column</Trans>, render: ({ column }) => <bdi>{column ?? '–'}</bdi> },
        { key: 'value', head: <Trans>What it says</Trans>, render: ({ value }) => <CellText text={value} /> },
        { key: 'why', head: <Trans>What is wrong</Trans>, render: ({ titles, cause }) => titles[language] ?? titles['en'] ?? cause },
      ]}
      rows={rows}
      rowKey={({ file, row }) => `${file} ${row}`}
    />
  );
}

function Files({ files }: { readonly files: readonly SourceFileView[] }) {
  if (files.length === 0) return null;
  return (
    <DataTable<SourceFileView>
      caption={<Trans>Files that it was made from</Trans>}
      columns={[
        { key: 'name', head: <Trans>File</Trans>, render: ({ name }) => <bdi>{name}</bdi> },
        {
          key: 'digest',
          head: <Trans>Checksum (SHA-256)</Trans>,
          render: ({ sha256 }) => <code className={styles.digest}>{sha256}</code>,
        },
      ]}
      rows={files}
      rowKey={({ sha256 }) => sha256}
    />
  );
}

function CellText({ text }: { readonly text: string }) {
  return text === '' ? <Trans context="of a cell">empty</Trans> : <bdi>{text}</bdi>;
}
