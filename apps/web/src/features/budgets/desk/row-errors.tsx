import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { FileReadingBody, ImportFileView } from '@madang/contracts/budget-imports';
import type { FilePreviewView, RowErrorGroupView } from '@madang/contracts/budget-previews';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.js';
import { DataTable } from '../../../ui/data-table.js';
import { Stack } from '../../../ui/stack.js';
import { VisuallyHidden } from '../../../ui/visually-hidden.js';
import { RowLink } from '../row-link.js';
import { cellReference } from './cell-reference.js';
import styles from './row-errors.module.css';

export interface Decision {
  readonly pending: boolean;
  readonly decide: (changes: Partial<FileReadingBody>, done: string) => void;
}

interface RowErrorsProps extends Decision {
  readonly importId: string;
  readonly file: ImportFileView;
  readonly read: FilePreviewView;
}

/** Rows that became no line, by cause: where they stand, what stands there, and what to do. */
export function RowErrors({ importId, file, read, pending, decide }: RowErrorsProps) {
  const { t } = useLingui();
  const place = usePlace();
  if (read.errors.length === 0) return null;
  const { leaveOutRows } = file.reading;
  return (
    <Stack>
      <DataTable<RowErrorGroupView>
        caption={<Plural value={read.rowsWithErrors} one="# row has an error" other="# rows have errors" />}
        columns={[
          { key: 'what', head: <Trans>What is wrong</Trans>, render: ({ title }) => title },
          { key: 'column', head: <Trans>Column</Trans>, render: ({ column, heading }) => <bdi>{heading ?? column ?? '–'}</bdi> },
          { key: 'count', head: <Trans>How often</Trans>, numeric: true, render: ({ count }) => count },
          {
            key: 'examples',
            head: <Trans>Where, and what stands there</Trans>,
            render: ({ examples }) => (
              <ul className={styles.examples}>
                {examples.map(({ row, column, value }) => (
                  <li key={`${row} ${column ?? ''}`}>
                    <span className={styles.place}>{column === null ? <Trans>Row {row}</Trans> : cellReference(row, column)}</span>{' '}
                    {value === '' ? <Trans context="of a cell">empty</Trans> : <bdi>{value}</bdi>}
                  </li>
                ))}
              </ul>
            ),
          },
          {
            key: 'mend',
            head: <Trans>Mend</Trans>,
            render: ({ code, column, heading, title }) => (
              <span className={styles.mend}>
                <RowLink to={paths.deskBudgetMend(place, importId, file.id, { cause: code, column: column ?? undefined })}>
                  <Trans>Mend here</Trans>
                  <VisuallyHidden>{`: ${heading ?? ''} ${title}`}</VisuallyHidden>
                </RowLink>
              </span>
            ),
          },
        ]}
        rows={read.errors}
        rowKey={({ code, column }) => `${code} ${column ?? ''}`}
      />
      <ButtonRow>
        <LinkButton kind={leaveOutRows ? 'secondary' : 'primary'} to={paths.deskBudgetMend(place, importId, file.id)}>
          <Trans>Mend these rows</Trans>
        </LinkButton>
        {leaveOutRows ? (
          <Button kind="secondary" pending={pending} onClick={() => decide({ leaveOutRows: false }, t`The rows stand in the way again.`)}>
            <Trans>Do not leave them out</Trans>
          </Button>
        ) : (
          <Button
            kind="secondary"
            pending={pending}
            onClick={() => decide({ leaveOutRows: true }, t`The rows will be left out, and listed beside the budget.`)}
          >
            <Trans>Publish without these rows, and list them publicly</Trans>
          </Button>
        )}
      </ButtonRow>
    </Stack>
  );
}
