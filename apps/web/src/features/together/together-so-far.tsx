import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { ButtonRow, LinkButton } from '../../ui/button.js';
import { Link } from '../../ui/link.js';
import { Stack } from '../../ui/stack.js';
import { Adopt } from './adopt.js';
import { BundleSentence } from './bundle-sentence.js';
import { Related } from './related.js';
import { authorsQuery, bundlesQuery, lineageQuery, mergingsQuery, proposalQuery, splittingsQuery } from './together.queries.js';
import { togetherPath } from './together-paths.js';

/** On the proposal's page: what it came from and went into, who else draws on the same money, and whether somebody waits for a word. */
export function TogetherSoFar() {
  const place = usePlace();
  const name = place.params['proposal'] ?? '';
  const { data: proposal } = useSuspenseQuery(proposalQuery(place.city, name));
  const { data: lineage } = useSuspenseQuery(lineageQuery(place.city, name));
  const { data: bundles } = useSuspenseQuery(bundlesQuery(place.city, { proposal: name }));
  const { data: mergings } = useSuspenseQuery(mergingsQuery(place.city, name));
  const { data: splittings } = useSuspenseQuery(splittingsQuery(place.city, name));
  const { data: authors } = useSuspenseQuery(authorsQuery(place.city, name));
  const waits =
    mergings.items.some((one) => one.mayAnswer || one.asksSupport || one.asksWord) || splittings.items.some((one) => one.asksMe);
  const related = lineage.cameFrom.length + lineage.wentInto.length > 0;
  const something = mergings.items.length + splittings.items.length > 0 || proposal.mine || mergings.mayOffer;
  if (!related && !something && bundles.items.length === 0 && !authors.mayAdopt) return null;
  return (
    <section aria-labelledby="together">
      <Stack>
        <h2 id="together">
          <Trans>With other proposals</Trans>
        </h2>
        <Related lineage={lineage} />
        {authors.mayAdopt && <Adopt name={name} />}
        {bundles.items.map((bundle) => (
          <p key={bundle.line}>
            <BundleSentence bundle={bundle} />{' '}
            <Link to={paths.bundles(place, { line: bundle.line })}>
              <Trans>Which these are</Trans>
            </Link>
          </p>
        ))}
        {something && (
          <ButtonRow>
            <LinkButton kind={waits ? 'primary' : 'secondary'} to={togetherPath(place, name)}>
              {waits ? <Trans>Your word is asked for</Trans> : <Trans>Authors, merging and splitting</Trans>}
            </LinkButton>
          </ButtonRow>
        )}
      </Stack>
    </section>
  );
}
