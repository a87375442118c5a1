import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { InputSourceView } from '@madang/contracts/checks';
import { cityQuery } from '../../api/city.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Link } from '../../ui/link.js';

/** Who says so, with the way there. */
export function InputSource({ source }: { readonly source: InputSourceView | null }) {
  const place = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  if (source === null) return <>–</>;
  const { kind, text, url, version } = source;
  if (kind === 'platform') return <Trans>Counted on this platform</Trans>;
  if (kind === 'city') return <Trans>The city’s own record, without a source</Trans>;
  if (kind === 'budget' && version !== null)
    return (
      <Link to={paths.budget(place, { version })}>
        <span lang={city.ownLanguage} dir="auto">
          {text}
        </span>
      </Link>
    );
  return url === null ? (
    <span dir="auto">{text}</span>
  ) : (
    <a href={url} rel="noreferrer">
      <span dir="auto">{text}</span>
    </a>
  );
}
