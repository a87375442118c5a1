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
export function RejectionWords({ results, rejection: { reason, lacked, lackedAfter, left, stoppedBy } }: RejectionWordsProps) {
  switch (reason) {
    case 'no-support':
      return <Trans>Nobody chose it.</Trans>;
    case 'dearer-than-budget':
      return <Trans>It costs more than the whole fund.</Trans>;
    case 'fell-short':
      return <FellShort lacked={lacked} lackedAfter={lackedAfter} />;
    case 'did-not-fit':
      return <DidNotFit left={left} lacked={lacked} lackedAfter={lackedAfter} />;
    case 'below-threshold':
      return <Trans>It did not reach the support that the rule asks of every project.</Trans>;
    case 'excluded-by':
      return stoppedBy === null ? (
        <Trans>Another project that excludes it was funded.</Trans>
      ) : (
        <Trans>
          <ProjectTitle project={projectOf(results, stoppedBy)} /> was funded, and only one of the two can be.
        </Trans>
      );
    case 'over-cap':
      return left === null ? (
        <Trans>The limit for projects of its kind was used up.</Trans>
      ) : (
        <Trans>
          Only <MoneyText amount={left} /> was left under the limit for projects of its kind.
        </Trans>
      );
    case 'stopped':
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

type Facts = Pick<AllocationRejectionView, 'left' | 'lacked' | 'lackedAfter'>;

/** Where people paid with their shares first, they fell short; then the rest of the money did not suffice either. */
function DidNotFit({ left, lacked, lackedAfter }: Facts) {
  return (
    <>
      {lacked !== null && (
        <>
          <FellShort lacked={lacked} lackedAfter={lackedAfter} />{' '}
        </>
      )}
      {left === null ? (
        <Trans>It did not fit into what was left.</Trans>
      ) : (
        <Trans>
          When its turn came, <MoneyText amount={left} /> was left, which is not enough.
        </Trans>
      )}
    </>
  );
}

function FellShort({ lacked, lackedAfter }: Omit<Facts, 'left'>) {
  if (lacked === null) return <Trans>Those who chose it could not pay for it together.</Trans>;
  if (lackedAfter === null || lackedAfter === 0) {
    return (
      <Trans>
        Those who chose it fell short by <MoneyText amount={lacked} /> from the beginning.
      </Trans>
    );
  }
  return (
    <Trans>
      Those who chose it fell short by <MoneyText amount={lacked} /> after step {lackedAfter}.
    </Trans>
  );
}
