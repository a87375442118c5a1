import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { claimPaths } from '../../../app/claim-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { DataTable } from '../../../ui/data-table.js';
import { DateText } from '../../../ui/date-text.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Link } from '../../../ui/link.js';
import { rightWords } from '../../../ui/right-words.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { ClaimState } from '../claim-state.js';
import { aboutWords } from '../claim-words.js';
import { deskClaimsQuery } from '../claims.queries.js';

/** For the ombudsperson: what is due, without a word of any claim. */
export function DeskClaimsPage() {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const { data } = useSuspenseQuery(deskClaimsQuery(place.city));
  return (
    <Stack>
      <PageHead
        title={<Trans>Claims</Trans>}
        lead={
          <Trans>What is late stands first. The words of a claim open on its own page, and the claimant sees that you read them.</Trans>
        }
      />
      {data.items.length === 0 ? (
        <EmptyState title={<Trans>Nothing is due</Trans>}>
          <Trans>When somebody files a claim, it stands here with its date.</Trans>
        </EmptyState>
      ) : (
        <DataTable
          caption={t`Claims at work`}
          columns={[
            {
              key: 'claim',
              head: t`Claim`,
              render: ({ id, filedOn }) => (
                <Link to={claimPaths.deskClaim(place, id)}>
                  <Trans>
                    Filed on <DateText date={filedOn} />
                  </Trans>
                </Link>
              ),
            },
            { key: 'kind', head: t`Who reads it`, render: ({ confidential }) => (confidential ? t`Confidential` : t`Open`) },
            { key: 'right', head: t`Right`, render: ({ right }) => i18n._(rightWords[right]) },
            { key: 'about', head: t`About`, render: ({ about }) => i18n._(aboutWords[about]) },
            { key: 'state', head: t`Where it stands`, render: (claim) => <ClaimState claim={claim} /> },
          ]}
          rows={data.items}
          rowKey={({ id }) => id}
        />
      )}
    </Stack>
  );
}
