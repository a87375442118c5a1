import { Trans } from '@lingui/react/macro';
import type { LineageView, RelatedProposalView } from '@madang/contracts/lineage';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Link } from '../../ui/link.js';
import { StateTag } from '../../ui/state-tag.js';

/** Where it came from and what it went into; on both pages, so that nobody loses the trace. */
export function Related({ lineage: { cameFrom, wentInto } }: { readonly lineage: LineageView }) {
  if (cameFrom.length + wentInto.length === 0) return null;
  return (
    <ul>
      {wentInto.map((one) => (
        <li key={`into-${one.reference}`}>
          {one.cause === 'merged' ? <Trans>It went into:</Trans> : <Trans>It was split; a part of it:</Trans>} <One related={one} />
        </li>
      ))}
      {cameFrom.map((one) => (
        <li key={`from-${one.reference}`}>
          {one.cause === 'merged' ? <Trans>It took in:</Trans> : <Trans>It is a part of:</Trans>} <One related={one} />
        </li>
      ))}
    </ul>
  );
}

function One({ related: { reference, title, language, state } }: { readonly related: RelatedProposalView }) {
  const place = usePlace();
  return (
    <>
      {title === null ? (
        <bdi>{reference}</bdi>
      ) : (
        <Link to={paths.proposal(place, reference)}>
          <bdi>{reference}</bdi>{' '}
          <span lang={language} dir="auto">
            {title}
          </span>
        </Link>
      )}{' '}
      <StateTag state={state} />
    </>
  );
}
