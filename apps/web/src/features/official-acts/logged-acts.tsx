import { Trans, useLingui } from '@lingui/react/macro';
import type { LoggedActView } from '@madang/contracts/official-acts';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { DataTable } from '../../ui/data-table.js';
import { MomentText } from '../../ui/date-text.js';
import { Link } from '../../ui/link.js';
import { actorWords, actWords } from './act-words.js';

interface LoggedActsProps {
  readonly items: readonly LoggedActView[];
  readonly caption: ReactNode;
}

/** Each act with its number in the record. */
export function LoggedActs({ items, caption }: LoggedActsProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const place = usePlace();
  return (
    <DataTable
      cards
      caption={caption}
      rows={items}
      rowKey={({ leaf }) => String(leaf)}
      columns={[
        { key: 'what', head: t`What`, render: (act) => <ActName act={act} /> },
        {
          key: 'proposal',
          head: t`Proposal`,
          render: ({ reference }) =>
            reference && (
              <Link to={paths.proposal(place, reference)}>
                <bdi>{reference}</bdi>
              </Link>
            ),
        },
        { key: 'when', head: t`When`, render: ({ at }) => <MomentText instant={at} /> },
        {
          key: 'by',
          head: t`By`,
          render: ({ role }) => {
            const words = actorWords[role];
            return words ? i18n._(words) : role;
          },
        },
        { key: 'number', head: t`Number`, numeric: true, render: ({ leaf }) => format.number(leaf + 1) },
      ]}
    />
  );
}

function ActName({ act: { name, erased } }: { readonly act: LoggedActView }) {
  const { i18n } = useLingui();
  if (erased) return <Trans>Erased, as a law asks</Trans>;
  if (name === null) return <Trans>Not for everybody: recorded without its words</Trans>;
  const words = actWords[name];
  return words ? i18n._(words) : name;
}
