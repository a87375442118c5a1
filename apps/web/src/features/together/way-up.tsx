import { Trans } from '@lingui/react/macro';
import type { ProposalView } from '@madang/contracts/proposals';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';

/** From a page about a proposal back to the proposal. */
export function WayUp({ proposal: { title, language }, name }: { readonly proposal: ProposalView; readonly name: string }) {
  const place = usePlace();
  const words = (
    <span lang={language} dir="auto">
      {title}
    </span>
  );
  return (
    <Breadcrumb
      crumbs={[
        { to: paths.proposals(place), words: <Trans>Proposals</Trans> },
        { to: paths.proposal(place, name), words },
      ]}
    />
  );
}
