import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { usePlace } from '../../app/use-place.js';
import { ButtonRow, LinkButton } from '../../ui/button.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { WayUp } from './way-up.js';
import { Authors } from './authors.js';
import { Merging } from './merging.js';
import { Related } from './related.js';
import { Splitting } from './splitting.js';
import { mergePath, splitPath } from './together-paths.js';
import { lineageQuery, mergingsQuery, proposalQuery, splittingsQuery } from './together.queries.js';

/** Who writes a proposal, what it may become with others, and the word of everybody who backs it. */
export function TogetherPage() {
  const place = usePlace();
  const name = place.params['proposal'] ?? '';
  const { data: proposal } = useSuspenseQuery(proposalQuery(place.city, name));
  const { data: lineage } = useSuspenseQuery(lineageQuery(place.city, name));
  const { data: mergings } = useSuspenseQuery(mergingsQuery(place.city, name));
  const { data: splittings } = useSuspenseQuery(splittingsQuery(place.city, name));
  return (
    <Stack gap="large">
      <PageHead
        above={<WayUp proposal={proposal} name={name} />}
        title={<Trans>Authors, merging and splitting</Trans>}
        lead={<Trans>Nobody’s name moves without their word. What happened stays to be read, on every page that it concerns.</Trans>}
      />
      <Related lineage={lineage} />
      {(mergings.mayOffer || splittings.maySplit) && (
        <ButtonRow>
          {mergings.mayOffer && (
            <LinkButton kind="secondary" to={mergePath(place, name)}>
              <Trans>Merge with another proposal</Trans>
            </LinkButton>
          )}
          {splittings.maySplit && (
            <LinkButton kind="secondary" to={splitPath(place, name)}>
              <Trans>Split the proposal</Trans>
            </LinkButton>
          )}
        </ButtonRow>
      )}
      {mergings.items.length > 0 && (
        <section aria-labelledby="mergings">
          <Stack>
            <h2 id="mergings">
              <Trans>Becoming one with another proposal</Trans>
            </h2>
            {mergings.items.map((merging) => (
              <Merging key={merging.id} merging={merging} name={name} />
            ))}
          </Stack>
        </section>
      )}
      {splittings.items.length > 0 && (
        <section aria-labelledby="splittings">
          <Stack>
            <h2 id="splittings">
              <Trans>Taking it apart</Trans>
            </h2>
            {splittings.items.map((splitting) => (
              <Splitting key={splitting.id} splitting={splitting} proposal={proposal} />
            ))}
          </Stack>
        </section>
      )}
      <Authors name={name} />
    </Stack>
  );
}
