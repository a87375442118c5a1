import { Trans } from '@lingui/react/macro';
import type { IndicatorCard } from './indicators.queries.js';

/** Only an exact match is called by the number of the SDG indicator; what is merely near it says so. */
export function SdgWords({ sdg, sdgMatch }: Pick<IndicatorCard, 'sdg' | 'sdgMatch'>) {
  if (sdg === null || sdgMatch === 'none') return <Trans>No SDG indicator counts this</Trans>;
  if (sdgMatch === 'exact') return <Trans>The same as SDG indicator {sdg}</Trans>;
  return <Trans>Near SDG indicator {sdg}, but not the same</Trans>;
}
