import { Trans, useLingui } from '@lingui/react/macro';
import type { CheckpointView } from '@madang/contracts/log-witnesses';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { DataTable } from '../../ui/data-table.js';
import { MomentText } from '../../ui/date-text.js';

/** Each state with who saw it; its lines are a file of their own. */
export function SignedStates({ items }: { readonly items: readonly CheckpointView[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const { city } = usePlace();
  return (
    <DataTable
      cards
      caption={<Trans>The newest first</Trans>}
      rows={items}
      rowKey={({ size }) => String(size)}
      columns={[
        {
          key: 'size',
          head: t`Acts`,
          render: ({ size }) => (
            <a href={`/api/v1/cities/${city}/log/checkpoints/${size}`} download={`${city}-log-${size}.txt`}>
              {format.number(size)}
            </a>
          ),
        },
        { key: 'signed', head: t`Signed by the city`, render: ({ signedAt }) => <MomentText instant={signedAt} /> },
        {
          key: 'witnesses',
          head: t`Seen by`,
          render: ({ witnesses }) => (witnesses.length === 0 ? '–' : <bdi>{format.list(witnesses.map(({ name }) => name))}</bdi>),
        },
      ]}
    />
  );
}
