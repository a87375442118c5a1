import { assertNever } from '@madang/basics';
import { Trans } from '@lingui/react/macro';
import type { AllocationRejectionView, ElectionResultsView } from '@madang/contracts/election-results';
import { MoneyText } from '../../../ui/money-text.js';
import { ProjectTitle } from '../project-title.js';
import { projectOf } from './project-of.js';

interface RejectionWordsProps {
  readonly results: ElectionResultsView;
  readonly rejection: AllocationRejectionView;
}

/** Why a project was not funded, as one sentence. */
export function RejectionWords({ results, rejection: { reason, afterSteps, lacked, left, stoppedBy } }: RejectionWordsProps) {
  switch (reason) {
    case 'no-support':
      return <Trans>Nobody chose it.</Trans>;
    case 'dearer-than-budget':
      return <Trans>It costs more than the whole fund.</Trans>;
    case 'fell-short':
      return <FellShort lacked={lacked} afterSteps={afterSteps} />;
    case 'did-not-fit':
      return left === null ? (
        <Trans>It did not fit into what was left.</Trans>
      ) : (
        <Trans>
          When its turn came, <MoneyText amount={left} /> was left, which is not enough.
        </Trans>
      );
    case 'never-reached':
      return stoppedBy === null ? (
        <Trans>The count stopped before it.</Trans>
      ) : (
        <Trans>
          The count stopped at <ProjectTitle project={projectOf(results, stoppedBy)} />, which no longer fitted.
        </Trans>
      );
    default:
      return assertNever(reason);
  }
}

function FellShort({ lacked, afterSteps }: Pick<AllocationRejectionView, 'lacked' | 'afterSteps'>) {
  if (lacked === null) return <Trans>Those who chose it could not pay for it together.</Trans>;
  if (afterSteps === null || afterSteps === 0) {
    return (
      <Trans>
        Those who chose it fell short by <MoneyText amount={lacked} /> from the beginning.
      </Trans>
    );
  }
  return (
    <Trans>
      Those who chose it fell short by <MoneyText amount={lacked} /> after step {afterSteps}.
    </Trans>
  );
}
