import { Trans } from '@lingui/react/macro';
import type { IndicatorView } from '@madang/contracts/indicators';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { CityWords } from '../../ui/city-words.js';
import { Link } from '../../ui/link.js';

/** Who says so, of which year, and what a reader must know before relying on it. */
export function AboutIndicator({ indicator: { code, source, year, notes } }: { readonly indicator: IndicatorView }) {
  const place = usePlace();
  return (
    <>
      <Trans>
        Source: <bdi>{source}</bdi>.
      </Trans>{' '}
      {year === null ? <Trans>The source does not say of which year each value is.</Trans> : <Trans>Year: {year}.</Trans>}{' '}
      {Object.keys(notes).length > 0 && <CityWords words={notes} otherwise="" />}{' '}
      <Link to={paths.indicator(place, code)}>
        <Trans>What exactly is counted</Trans>
      </Link>
    </>
  );
}
