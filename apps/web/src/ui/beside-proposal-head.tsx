import { Trans } from '@lingui/react/macro';
import type { ProposalView } from '@madang/contracts/proposals';
import type { ReactNode } from 'react';
import { paths } from '../app/paths.js';
import { usePlace } from '../app/use-place.js';
import { Breadcrumb } from './breadcrumb.js';
import { Link } from './link.js';
import { PageHead } from './stack.js';
import { StateTag } from './state-tag.js';

interface BesideProposalHeadProps {
  /** The proposal as the address names it. */
  readonly name: string;
  readonly proposal: Pick<ProposalView, 'title' | 'language' | 'state' | 'daysLate'>;
  readonly title: ReactNode;
}

/** The top of a page that stands beside a proposal: the way back to it, where it has got to, and its own title. */
export function BesideProposalHead({ name, proposal, title }: BesideProposalHeadProps) {
  const place = usePlace();
  return (
    <PageHead
      above={
        <>
          <Breadcrumb crumbs={[{ to: paths.proposal(place, name), words: <Trans>Proposal {name}</Trans> }]} />
          <div>
            <StateTag state={proposal.state} daysLate={proposal.daysLate} />
          </div>
        </>
      }
      title={title}
      lead={
        <Link to={paths.proposal(place, name)} lang={proposal.language} dir="auto">
          {proposal.title}
        </Link>
      }
    />
  );
}
