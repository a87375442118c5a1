import { Trans } from '@lingui/react/macro';
import type { DebateCardView } from '@madang/contracts/debates';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { DebateTitle } from './debate-title.js';

export function WayUp({ debate }: { readonly debate: DebateCardView }) {
  const place = usePlace();
  return (
    <Breadcrumb
      crumbs={[
        { to: paths.debates(place), words: <Trans>Debates</Trans> },
        { to: paths.debates(place, debate.id), words: <DebateTitle debate={debate} /> },
      ]}
    />
  );
}
