import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { ButtonRow, LinkButton } from '../../ui/button.js';
import { CardGrid } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Link } from '../../ui/link.js';
import { Pager } from '../../ui/pager.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { ListFiles } from './list-files.js';
import { isNarrowed, readListAddress, writeListAddress } from './list-address.js';
import { ListViews } from './list-views.js';
import { ProposalCard } from './proposal-card.js';
import { ProposalFilterForm } from './proposal-filter-form.js';
import { proposalsQuery } from './proposals.queries.js';

/** Find, compare, choose what to read. What came to nothing stays in the list. */
export function ProposalListPage() {
  const place = usePlace();
  const address = readListAddress(place.search);
  const { data: page } = useSuspenseQuery(proposalsQuery(place.city, address));
  const from = (cursor: string | undefined) =>
    paths.proposals(place, writeListAddress({ ...address, cursor, seed: page.seed ?? undefined }));
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>Proposals</Trans>}
        lead={
          <Trans>
            What residents ask the city to change. Once enough people back a proposal, the city owes an answer by a date that everyone can
            see.
          </Trans>
        }
      />
      <ButtonRow>
        <LinkButton to={paths.newProposal(place)}>
          <Trans>Write a proposal</Trans>
        </LinkButton>
        <LinkButton kind="secondary" to={paths.debates(place)}>
          <Trans>Debates</Trans>
        </LinkButton>
      </ButtonRow>
      <p>
        <Link to={paths.bundles(place)}>
          <Trans>Proposals on the same money</Trans>
        </Link>
      </p>
      <ListViews address={address} current="list" />
      <ProposalFilterForm address={address} />
      {page.items.length === 0 ? (
        <Nothing narrowed={isNarrowed(address)} />
      ) : (
        <Stack>
          <CardGrid>
            {page.items.map((card) => (
              <ProposalCard key={card.id} card={card} />
            ))}
          </CardGrid>
          <Pager
            first={address.cursor === undefined ? undefined : from(undefined)}
            next={page.nextCursor === null ? undefined : from(page.nextCursor)}
          />
          <ListFiles address={address} />
        </Stack>
      )}
    </Stack>
  );
}

function Nothing({ narrowed }: { readonly narrowed: boolean }) {
  const place = usePlace();
  if (!narrowed)
    return (
      <EmptyState title={<Trans>Nobody has published a proposal yet</Trans>}>
        <Trans>The first one can be yours.</Trans>
      </EmptyState>
    );
  return (
    <EmptyState
      title={<Trans>No proposal fits all of this</Trans>}
      action={
        <LinkButton kind="secondary" to={paths.proposals(place)}>
          <Trans>Show all proposals</Trans>
        </LinkButton>
      }
    >
      <Trans>Leave out one of your choices, or write what is missing.</Trans>
    </EmptyState>
  );
}
