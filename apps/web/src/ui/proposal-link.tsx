import { Link } from './link.js';
import type { TrackedProposalView } from '@madang/contracts/tracked-proposals';
import { paths } from '../app/paths.js';
import { usePlace } from '../app/use-place.js';
import { DemoMark } from './demo-mark.js';

type Named = Pick<TrackedProposalView, 'reference' | 'title' | 'demo'> & { readonly language: string };

/** A proposal in its author's own language, with the number that people say and write. */
export function ProposalLink({ proposal: { reference, title, language, demo } }: { readonly proposal: Named }) {
  const place = usePlace();
  return (
    <>
      <bdi>{reference}</bdi>{' '}
      <Link to={paths.proposal(place, reference)} lang={language} dir="auto">
        {title}
      </Link>{' '}
      {demo && <DemoMark />}
    </>
  );
}
