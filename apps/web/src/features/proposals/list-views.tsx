import { Trans, useLingui } from '@lingui/react/macro';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { TabLinks } from '../../ui/tab-links.js';
import { writeListAddress, type ListAddress } from './list-address.js';

/** The same proposals as a list and on a map: what narrows one narrows the other. */
export function ListViews({ address, current }: { readonly address: ListAddress; readonly current: 'list' | 'map' }) {
  const { t } = useLingui();
  const place = usePlace();
  const search = writeListAddress({ ...address, cursor: undefined });
  return (
    <TabLinks
      label={t`Views of these proposals`}
      links={[
        { to: paths.proposals(place, search), words: <Trans>As a list</Trans>, current: current === 'list' },
        { to: paths.proposalPlaces(place, search), words: <Trans>By place</Trans>, current: current === 'map' },
      ]}
    />
  );
}
