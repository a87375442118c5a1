import { Trans } from '@lingui/react/macro';
import { Link } from '../../ui/link.js';
import type { ProjectView } from '@madang/contracts/ballot-projects';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';

/** A project's text as it was when the ballot was fixed, and the way to the proposal it came from. */
export function AboutProject({ project: { description, language, proposal } }: { readonly project: ProjectView }) {
  const place = usePlace();
  return (
    <>
      {description !== '' && (
        <p lang={language} dir="auto">
          {description}
        </p>
      )}
      {proposal !== null && (
        <p>
          <Link to={paths.proposal(place, proposal)}>
            <Trans>
              Read proposal <bdi>{proposal}</bdi>: the money it moves, and what speaks for and against it
            </Trans>
          </Link>
        </p>
      )}
      {description === '' && proposal === null && (
        <p>
          <Trans>The city has not described this project further.</Trans>
        </p>
      )}
    </>
  );
}
