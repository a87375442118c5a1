import { Trans } from '@lingui/react/macro';
import type { MappingFaultView } from '@madang/contracts/classification';
import { DataTable } from '../../../ui/data-table.js';

/** Cells that hold nothing that may be said, each with its place. */
export function MappingFaults({ faults }: { readonly faults: readonly MappingFaultView[] }) {
  if (faults.length === 0) return null;
  return (
    <>
      <p>
        <Trans>Some cells cannot be read. Mend them in the file and choose it again.</Trans>
      </p>
      <DataTable<MappingFaultView>
        caption={<Trans>Cells to mend</Trans>}
        columns={[
          { key: 'row', head: <Trans>Row</Trans>, render: ({ row }) => row },
          { key: 'column', head: <Trans>Column</Trans>, render: ({ column }) => column },
          { key: 'value', head: <Trans>What stands there</Trans>, render: ({ value }) => <bdi>{value}</bdi> },
        ]}
        rows={faults}
        rowKey={({ row, column }) => `${row} ${column}`}
      />
    </>
  );
}
