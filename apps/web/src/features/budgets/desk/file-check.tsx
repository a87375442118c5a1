import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { FileReadingBody, ImportFileView } from '@madang/contracts/budget-imports';
import type { FilePreviewView } from '@madang/contracts/budget-previews';
import { asProblem } from '../../../api/problem.js';
import { useFormat } from '../../../format/use-format.js';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button, ButtonRow } from '../../../ui/button.js';
import { DescriptionList } from '../../../ui/description-list.js';
import { Link } from '../../../ui/link.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import { changeReading } from './budgets-desk.mutations.js';
import { fieldNames } from './field-names.js';
import { RowErrors } from './row-errors.js';
import { SuspectedTotals } from './suspected-totals.js';

interface FileCheckProps {
  readonly importId: string;
  readonly file: ImportFileView;
  readonly read: FilePreviewView;
}

/** One file: every row accounted for, and a decision wherever one is needed. */
export function FileCheck({ importId, file, read }: FileCheckProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const place = usePlace();
  const isRead = file.state === 'read';
  const announce = useAnnounce();
  const { mutateAsync, isPending } = useMutation(changeReading(place.city, importId, file.id));
  const decide = (changes: Partial<FileReadingBody>, done: string) => {
    mutateAsync({ ...file.reading, ...changes }).then(
      () => announce(done),
      (fault: unknown) => announce(asProblem(fault).title),
    );
  };
  const decision = { pending: isPending, decide };
  const uneven = read.unevenCodes.filter(({ field }) => !file.reading.codeWidths.some((width) => width.field === field));
  return (
    <section aria-labelledby={`file-${file.id}`}>
      <Stack>
        <h2 id={`file-${file.id}`}>
          <bdi>{file.name}</bdi>
        </h2>
        {!isRead && (
          <p>
            <Trans>Its rows are shown here once they are read.</Trans>
          </p>
        )}
        {isRead && (
          <DescriptionList
            kind="figures"
            facts={[
              { key: 'read', term: t`rows read`, fact: format.number(read.rowsRead) },
              { key: 'added', term: t`became lines`, fact: format.number(read.rowsAdded) },
              { key: 'lines', term: t`lines`, fact: format.number(read.lineCount) },
              { key: 'wrong', term: t`with errors`, fact: format.number(read.rowsWithErrors) },
              { key: 'blank', term: t`empty`, fact: format.number(read.blankRows) },
              ...(read.mendedCells > 0 ? [{ key: 'mended', term: t`cells corrected`, fact: format.number(read.mendedCells) }] : []),
            ]}
          />
        )}
        {read.mendedCells > 0 && read.errors.length === 0 && (
          <p>
            <Link to={paths.deskBudgetMend(place, importId, file.id)}>
              <Trans>See what was corrected</Trans>
            </Link>
          </p>
        )}
        <RowErrors importId={importId} file={file} read={read} {...decision} />
        <SuspectedTotals file={file} read={read} {...decision} />
        {uneven.length > 0 && (
          <Notice kind="warn" title={<Trans>Some codes may have lost their leading zeros</Trans>}>
            <p>
              <Trans>
                They came in several widths: {format.list(uneven.map(({ field }) => i18n._(fieldNames[field])))}. With other codes, lines
                would not be found again next year.
              </Trans>
            </p>
            <ButtonRow>
              <Button
                kind="secondary"
                pending={isPending}
                onClick={() => decide({ codeWidths: [...file.reading.codeWidths, ...uneven] }, t`Codes are filled with zeros.`)}
              >
                <Trans>Fill them with zeros to the same width</Trans>
              </Button>
            </ButtonRow>
          </Notice>
        )}
        {read.unbalancedRows > 0 && (
          <p>
            <Plural
              value={read.unbalancedRows}
              one="In # row the amount as voted and its changes do not make the amount as changed. It counts all the same."
              other="In # rows the amount as voted and its changes do not make the amount as changed. They count all the same."
            />
          </p>
        )}
      </Stack>
    </section>
  );
}
