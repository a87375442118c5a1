import { Trans } from '@lingui/react/macro';
import { usePlace } from '../../app/use-place.js';
import { filesQuery, type ListAddress } from './list-address.js';

/** The list to take along: all of it, as it is narrowed now. */
export function ListFiles({ address }: { readonly address: ListAddress }) {
  const { city, language } = usePlace();
  return (
    <p>
      <Trans>This list as a file, with every outcome and without names:</Trans>{' '}
      <a href={`/api/v1/cities/${city}/proposals.csv${filesQuery(address)}`}>CSV</a>
      {' · '}
      <a href={`/api/v1/cities/${city}/proposals.json${filesQuery(address)}`}>JSON</a>
      {' · '}
      <a href={`/api/v1/cities/${city}/proposals.atom${filesQuery(address, language)}`}>
        <Trans>as a feed</Trans>
      </a>
    </p>
  );
}
