import { Trans } from '@lingui/react/macro';
import type { ElectionView } from '@madang/contracts/elections';
import { MomentText } from '../../../ui/date-text.js';
import { useStanding } from '../standing.js';

/** Why the boxes cannot be ticked yet. */
export function WaitingWords({ election }: { readonly election: ElectionView }) {
  const standing = useStanding(election);
  if (standing === 'may') return <Trans>Your ballot is being opened.</Trans>;
  const { state, opensAt, closesAt } = election;
  if (state === 'draft' || state === 'frozen') {
    return (
      <Trans>
        You can choose from <MomentText instant={opensAt} />.
      </Trans>
    );
  }
  if (state !== 'open') {
    return (
      <Trans>
        Voting ended on <MomentText instant={closesAt} />.
      </Trans>
    );
  }
  return standing === 'sign-in' ? <Trans>Sign in to choose.</Trans> : <Trans>Residents can choose.</Trans>;
}
