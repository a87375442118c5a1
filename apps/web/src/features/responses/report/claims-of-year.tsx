import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ClaimsInYearView, ClaimsOfRightView, ClaimTallyView } from '@madang/contracts/claims-in-year';
import { claimPaths } from '../../../app/claim-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useFormat } from '../../../format/use-format.js';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { DescriptionList } from '../../../ui/description-list.js';
import { Link } from '../../../ui/link.js';
import { rightWords } from '../../../ui/right-words.js';
import { Stack } from '../../../ui/stack.js';
import { WordCell } from '../days-to-answer.js';
import { ConfidentialClaims } from './confidential-claims.js';

/** Who claimed that a right was breached, what was found, and what the city did with what it was told to do. */
export function ClaimsOfYear({ claims: { whole, rights, confidential, fewest } }: { readonly claims: ClaimsInYearView }) {
  const { t } = useLingui();
  const place = usePlace();
  const format = useFormat();
  const claimed = rights.filter(({ tally: { filed, concluded } }) => filed + concluded > 0);
  const recommended = rights.filter(({ tally }) => tally.recommended > 0);
  return (
    <Stack>
      <DescriptionList
        kind="figures"
        facts={[
          { key: 'filed', term: t`open claims filed that year`, fact: format.number(whole.filed) },
          { key: 'concluded', term: t`open claims concluded that year`, fact: format.number(whole.concluded) },
          { key: 'breaches', term: t`of these with a right breached, at least in part`, fact: format.number(whole.breaches) },
          { key: 'recommended', term: t`recommendations to the city`, fact: format.number(whole.recommended) },
          { key: 'silent', term: t`of these without a reply in time`, fact: format.number(whole.silent) },
        ]}
      />
      {claimed.length > 0 && (
        <RightTable
          caption={<Trans>Open claims, right by right</Trans>}
          rows={claimed}
          columns={{ filed: t`Filed`, concluded: t`Concluded`, breaches: t`Breach found` }}
        />
      )}
      {recommended.length > 0 && (
        <RightTable
          caption={<Trans>Recommendations, and how the city replied</Trans>}
          rows={recommended}
          columns={{
            recommended: t`Recommended`,
            silent: t`No reply in time`,
            refused: t({ context: 'recommendations', message: 'Refused' }),
            acceptedInPart: t({ context: 'recommendations', message: 'Accepted in part' }),
            accepted: t({ context: 'recommendations', message: 'Accepted' }),
          }}
        />
      )}
      <ConfidentialClaims confidential={confidential} fewest={fewest} />
      <p>
        <Link to={claimPaths.all(place)}>
          <Trans>Claims about rights</Trans>
        </Link>
      </p>
    </Stack>
  );
}

interface RightTableProps {
  readonly caption: ReactNode;
  readonly rows: readonly ClaimsOfRightView[];
  readonly columns: Readonly<Partial<Record<keyof ClaimTallyView, string>>>;
}

function RightTable({ caption, rows, columns }: RightTableProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const counted = Object.entries(columns) as [keyof ClaimTallyView, string][];
  return (
    <DataTable
      cards
      caption={caption}
      rows={rows}
      rowKey={({ right }) => right}
      columns={[
        { key: 'right', head: t`Right`, render: ({ right }) => <WordCell>{i18n._(rightWords[right])}</WordCell> },
        ...counted.map(([key, head]): Column<ClaimsOfRightView> => ({
          key,
          head,
          numeric: true,
          render: ({ tally }) => format.number(tally[key]),
        })),
      ]}
    />
  );
}
