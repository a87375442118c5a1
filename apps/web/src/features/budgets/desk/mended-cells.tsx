import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { ImportFileView } from '@madang/contracts/budget-imports';
import type { MendedCellView } from '@madang/contracts/budget-mending';
import { asProblem } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button } from '../../../ui/button.js';
import { DataTable } from '../../../ui/data-table.js';
import { MomentText } from '../../../ui/date-text.js';
import { Stack } from '../../../ui/stack.js';
import { mendCells } from './budgets-desk.mutations.js';
import { mendedCellsQuery } from './budgets-desk.queries.js';
import { cellReference } from './cell-reference.js';

/** What was put right so far: it will stand beside the published budget, and can be taken back until then. */
export function MendedCells({ importId, file }: { readonly importId: string; readonly file: ImportFileView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { data } = useSuspenseQuery(mendedCellsQuery(city, importId, file.id));
  const { mutateAsync, isPending } = useMutation(mendCells(city, importId, file.id));
  if (data.items.length === 0) return null;
  const takeBack = ({ row, column }: MendedCellView) =>
    mutateAsync({ cells: [{ row, column, text: null }] }).then(
      () => announce(t`${cellReference(row, column)} is read as it stands in the file.`),
      (fault: unknown) => announce(asProblem(fault).title),
    );
  return (
    <Stack>
      <DataTable<MendedCellView>
        caption={<Plural value={data.items.length} one="# cell corrected" other="# cells corrected" />}
        columns={[
          {
            key: 'cell',
            head: <Trans>Cell</Trans>,
            render: ({ row, column, heading }) => (
              <>
                {cellReference(row, column)} <bdi>{heading}</bdi>
              </>
            ),
          },
          { key: 'before', head: <Trans>The file says</Trans>, render: ({ before }) => <CellText text={before} /> },
          { key: 'after', head: <Trans>Read as</Trans>, render: ({ after }) => <CellText text={after} /> },
          { key: 'by', head: <Trans>By</Trans>, render: ({ by }) => by && <bdi>{by}</bdi> },
          { key: 'when', head: <Trans>When</Trans>, render: ({ mendedAt }) => <MomentText instant={mendedAt} /> },
          {
            key: 'back',
            head: <Trans>Take back</Trans>,
            render: (cell) => (
              <Button kind="quiet" pending={isPending} onClick={() => void takeBack(cell)}>
                <Trans>Take back {cellReference(cell.row, cell.column)}</Trans>
              </Button>
            ),
          },
        ]}
        rows={data.items}
        rowKey={({ row, column }) => `${row} ${column}`}
      />
      <p>
        <Trans>This list is published beside the budget: which cell, what it said, and what it says now. Names are not.</Trans>
      </p>
    </Stack>
  );
}

function CellText({ text }: { readonly text: string }) {
  return text === '' ? <Trans context="of a cell">empty</Trans> : <bdi>{text}</bdi>;
}
