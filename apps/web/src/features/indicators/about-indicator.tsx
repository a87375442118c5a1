import { Trans } from '@lingui/react/macro';
import type { IndicatorView } from '@madang/contracts/indicators';
import { CityWords } from '../../ui/city-words.js';

/** Who says so, of which year, and what a reader must know before relying on it. */
export function AboutIndicator({ indicator: { source, year, notes } }: { readonly indicator: IndicatorView }) {
  return (
    <>
      <Trans>
        Source: <bdi>{source}</bdi>.
      </Trans>{' '}
      {year === null ? <Trans>The source does not say of which year each value is.</Trans> : <Trans>Year: {year}.</Trans>}{' '}
      {Object.keys(notes).length > 0 && <CityWords words={notes} otherwise="" />}
    </>
  );
}
