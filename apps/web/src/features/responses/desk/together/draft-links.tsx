import { Fragment } from 'react';
import { paths } from '../../../../app/desk-paths.js';
import { usePlace } from '../../../../app/use-place.js';
import { Link } from '../../../../ui/link.js';

/** Numbers of proposals, each leading to where its answer is written. */
export function DraftLinks({ references }: { readonly references: readonly string[] }) {
  const place = usePlace();
  return references.map((reference, index) => (
    <Fragment key={reference}>
      {index > 0 && ' · '}
      <Link to={paths.deskResponse(place, reference)}>
        <bdi>{reference}</bdi>
      </Link>
    </Fragment>
  ));
}
