import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ProposalCardView } from '@madang/contracts/proposal-lists';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { LinkButton } from '../../ui/button.js';
import { CardGrid } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Stack } from '../../ui/stack.js';
import { ProposalCard } from './proposal-card.js';
import { myProposalsQuery } from './proposals.queries.js';

/** Drafts first, then what was handed in, then what one backs. */
export function MyProposals() {
  const place = usePlace();
  const { data } = useQuery(myProposalsQuery(place.city));
  if (!data) return null;
  const drafts = data.written.filter(({ state }) => state === 'draft');
  const others = data.written.filter(({ state }) => state !== 'draft');
  if (data.written.length + data.supported.length === 0) return <NothingYet />;
  return (
    <Stack gap="large">
      <Group id="my-drafts" heading={<Trans>My drafts</Trans>} cards={drafts} to={({ id }) => paths.editProposal(place, id)} />
      <Group id="my-proposals" heading={<Trans>What I proposed</Trans>} cards={others} />
      <Group id="i-support" heading={<Trans>What I back</Trans>} cards={data.supported} />
    </Stack>
  );
}

interface GroupProps {
  readonly id: string;
  readonly heading: ReactNode;
  readonly cards: readonly ProposalCardView[];
  readonly to?: (card: ProposalCardView) => string;
}

function Group({ id, heading, cards, to }: GroupProps) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Stack>
        <h2 id={id}>{heading}</h2>
        <CardGrid>
          {cards.map((card) => (
            <ProposalCard key={card.id} card={card} {...(to && { to: to(card) })} />
          ))}
        </CardGrid>
      </Stack>
    </section>
  );
}

function NothingYet() {
  const place = usePlace();
  return (
    <EmptyState
      title={<Trans>You have not written or backed a proposal yet</Trans>}
      action={
        <LinkButton kind="secondary" to={paths.newProposal(place)}>
          <Trans>Write a proposal</Trans>
        </LinkButton>
      }
    >
      <Trans>Drafts and everything you back will stand here.</Trans>
    </EmptyState>
  );
}
