import { Trans, useLingui } from '@lingui/react/macro';
import type { ColumnView, ImportFileView } from '@madang/contracts/budget-imports';
import { DataTable } from '../../../ui/data-table.js';
import { Select } from '../../../ui/field.js';
import { VisuallyHidden } from '../../../ui/visually-hidden.js';
import { fieldNames, type ColumnField } from './field-names.js';
import styles from './columns-table.module.css';

/** One row for each column of the file: its heading, what stands in it, and what it is taken for. */
export function ColumnsTable({ file }: { readonly file: ImportFileView }) {
  const { t, i18n } = useLingui();
  const fieldOf = new Map(file.reading.fields.flatMap(({ field, columns }) => columns.map((column) => [column, field] as const)));
  const choices = (Object.keys(fieldNames) as ColumnField[]).map((field) => ({ value: field, label: i18n._(fieldNames[field]) }));
  return (
    <DataTable<ColumnView>
      caption={<Trans>Columns of the file</Trans>}
      columns={[
        {
          key: 'heading',
          head: <Trans>Heading</Trans>,
          render: ({ column, heading }) => (heading === '' ? <Trans>Column {column}, without a heading</Trans> : <bdi>{heading}</bdi>),
        },
        {
          key: 'samples',
          head: <Trans>What stands in it</Trans>,
          render: ({ samples }) => (
            <ul className={styles.samples}>
              {samples.map((sample) => (
                <li key={sample}>
                  <bdi>{sample}</bdi>
                </li>
              ))}
            </ul>
          ),
        },
        {
          key: 'field',
          head: <Trans>Holds</Trans>,
          render: ({ column, heading, confidence, field }) => (
            <Select
              name={`column-${column}`}
              label={<VisuallyHidden>{t`What ${heading || String(column)} holds`}</VisuallyHidden>}
              {...(field !== null && confidence !== null && confidence !== 'high' && file.readBy === 'guess'
                ? { hint: <Trans>A guess that is not sure: look at it.</Trans> }
                : {})}
              choices={choices}
              empty={t`Nothing that is needed`}
              defaultValue={fieldOf.get(column) ?? ''}
            />
          ),
        },
      ]}
      rows={file.columns}
      rowKey={({ column }) => String(column)}
    />
  );
}
