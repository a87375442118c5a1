import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { claimPaths } from '../../../app/claim-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Link } from '../../../ui/link.js';
import type { SentenceProps, Sentences } from './sentence.js';

/** What becomes of open claims about it. */
export const claimed: Sentences = {
  'claim.found': (props) => <Claimed {...props} words={<Trans>The ombudsperson decided on a claim</Trans>} />,
  'recommendation.made': (props) => <Claimed {...props} words={<Trans>The ombudsperson recommended something to the city</Trans>} />,
  'recommendation.moved': (props) => <Claimed {...props} words={<Trans>A recommendation came into its next stage</Trans>} />,
};

/** Not every step of a recommendation names its claim: then it is found among all. */
function Claimed({ facts, words }: SentenceProps & { readonly words: ReactNode }) {
  const place = usePlace();
  const claim = facts['claimId'];
  return <Link to={typeof claim === 'string' ? claimPaths.claim(place, claim) : claimPaths.all(place)}>{words}</Link>;
}
