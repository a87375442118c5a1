import { Plural, Trans } from '@lingui/react/macro';
import type { OriginView } from '@madang/contracts/imported-proposals';
import { usePlace } from '../../../app/use-place.js';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { importedCommentsPath } from './imported-paths.js';

/** Where a proposal comes from that was not made here, and what is told of it there. */
export function OriginCard({ origin, name }: { readonly origin: OriginView; readonly name: string }) {
  const place = usePlace();
  const { process, url, state, supporters, comments } = origin;
  return (
    <Card as="section" kind="strong">
      <h2>
        <Trans>From an older process</Trans>
      </h2>
      <p>
        <Trans>
          Brought in from <bdi>{process}</bdi>. Nothing of it counts here: it is kept to be read, found and taken up again.
        </Trans>
      </p>
      {state !== null && (
        <p>
          <Trans>
            State there: <bdi>{state}</bdi>
          </Trans>
        </p>
      )}
      {supporters !== null && (
        <p>
          <Plural value={supporters} one="Backed there by # person" other="Backed there by # people" />
        </p>
      )}
      {url !== null && (
        <p>
          <a href={url} rel="noreferrer">
            <Trans>Read it where it was made</Trans>
          </a>
        </p>
      )}
      {comments > 0 && (
        <div>
          <LinkButton kind="secondary" to={importedCommentsPath(place, name)}>
            <Plural value={comments} one="Read # comment from there" other="Read # comments from there" />
          </LinkButton>
        </div>
      )}
    </Card>
  );
}
