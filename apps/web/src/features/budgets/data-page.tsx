import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { FileName, OpenDataFileView, OpenDataView } from '@madang/contracts/open-data';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { DataTable } from '../../ui/data-table.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { readAddress, whichVersion, writeAddress } from './budget-address.js';
import { filesQuery } from './budget-data.queries.js';
import styles from './data-page.module.css';
import { SourceLine } from './source-line.js';
import { statusWords } from './status-words.js';

const fileWords: Readonly<Record<FileName, MessageDescriptor>> = {
  'lines.csv': msg`Every line, for spreadsheets and programs (CSV)`,
  'lines.xlsx': msg`Every line as a workbook (Excel)`,
  'lines.json': msg`Every line for programs (JSON)`,
  'fiscal-data.csv': msg`A row for each line and phase: the table of the Fiscal Data Package (CSV)`,
  'datapackage.json': msg`What each column of that table means: the descriptor of the Fiscal Data Package (JSON)`,
  'fiscal-data-package.zip': msg`The Fiscal Data Package in one archive (ZIP)`,
  'ocds-budget.json': msg`Lines of spending as contracts name them: budget breakdown of the Open Contracting Data Standard (JSON)`,
};

/** What each licence asks in return. */
const termsWords: Readonly<Record<OpenDataView['licence']['name'], MessageDescriptor>> = {
  'CC-BY-4.0': msg`You may use, change and pass them on, as long as you name the source:`,
  'KOGL-1': msg`You may use, change and pass them on, as long as you name the source:`,
  'OGL-UK-3.0': msg`You may use, change and pass them on, as long as you name the source:`,
  'CC0-1.0': msg`You may use, change and pass them on without any condition. They come from:`,
  'CC-BY-SA-4.0': msg`You may use, change and pass them on, as long as you name the source and pass on what you make of them on the same terms:`,
  'ODbL-1.0': msg`You may use, change and pass them on, as long as you name the source and pass on what you make of them on the same terms:`,
};

/** The published budget as files that anyone may take away, with what proves that they are whole. */
export function DataPage() {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const address = readAddress(place.search);
  const { data: view } = useSuspenseQuery(filesQuery(place.city, whichVersion(address)));
  const { version, licence, lineCount, files } = view;
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.budget(place, writeAddress(address)), words: <Trans>The budget</Trans> }]} />}
        title={<Trans>The budget of {version.fiscalYear} as files</Trans>}
        lead={
          <Trans>
            {i18n._(statusWords[version.status])}. <Plural value={lineCount} one="# line." other="# lines." /> These files never change: a
            correction is another version with files of its own.
          </Trans>
        }
      />
      <DataTable<OpenDataFileView>
        caption={<Trans>Files of this version</Trans>}
        columns={[
          {
            key: 'file',
            head: t`File`,
            render: ({ name, address: at }) => (
              <a href={new URL(at).pathname} className={styles.file}>
                <bdi>{name}</bdi>
              </a>
            ),
          },
          { key: 'what', head: <Trans>What it holds</Trans>, render: ({ name }) => i18n._(fileWords[name]) },
          { key: 'size', head: <Trans>Size</Trans>, numeric: true, render: ({ size }) => <Size bytes={size} /> },
          {
            key: 'digest',
            head: <Trans>Checksum (SHA-256)</Trans>,
            render: ({ sha256 }) => (sha256 ? <code className={styles.digest}>{sha256}</code> : <Trans>Being worked out</Trans>),
          },
        ]}
        rows={files}
        rowKey={({ name }) => name}
      />
      <Stack>
        <h2>
          <Trans>What you may do with them</Trans>
        </h2>
        <p>
          <a href={licence.path} lang="en">
            {licence.title}
          </a>
          {'. '}
          {i18n._(termsWords[licence.name])} <SourceLine version={version} />
        </p>
      </Stack>
      <Stack>
        <h2>
          <Trans>For programs</Trans>
        </h2>
        <p>
          <Trans>
            The same figures, with the same filters as the pages, come from <a href="/api/docs">an open interface</a>. Reading needs no key.
          </Trans>
        </p>
        <p>
          <a href={`/api/v1/cities/${encodeURIComponent(place.city)}/budget-versions.atom`}>
            <Trans>Feed of new versions and corrections (Atom)</Trans>
          </a>
        </p>
      </Stack>
    </Stack>
  );
}

function Size({ bytes }: { readonly bytes: number | null }) {
  const format = useFormat();
  if (bytes === null) return '–';
  return (
    <bdi>
      {bytes < 1_000_000 ? `${format.number(Math.ceil(bytes / 1000))} kB` : `${format.number(Math.round(bytes / 100_000) / 10)} MB`}
    </bdi>
  );
}
