import { assertNever } from '@madang/basics';
import { Trans } from '@lingui/react/macro';
import type { AllocationRejectionView } from '@madang/contracts/allocation-rejections';
import type { ElectionResultsView } from '@madang/contracts/election-results';
import { useFormat } from '../../../format/use-format.js';
import { MoneyText } from '../../../ui/money-text.js';
import { AreaName } from '../area-name.js';
import { ProjectTitle } from '../project-title.js';
import { projectOf } from './project-of.js';

interface RejectionWordsProps {
  readonly results: ElectionResultsView;
  readonly rejection: AllocationRejectionView;
}

/** Why a project was not funded, as one sentence. */
export function RejectionWords({ results, rejection }: RejectionWordsProps) {
  const { reason, lacked, lackedAfter, stoppedBy } = rejection;
  switch (reason) {
    case 'no-support':
      return <Trans>Nobody chose it.</Trans>;
    case 'dearer-than-budget':
      return rejection.area === undefined ? (
        <Trans>It costs more than the whole fund.</Trans>
      ) : (
        <Trans>It costs more than the fund that it belongs to.</Trans>
      );
    case 'fell-short':
      return <FellShort lacked={lacked} lackedAfter={lackedAfter} />;
    case 'did-not-fit':
      return <DidNotFit {...rejection} />;
    case 'below-threshold':
      return <BelowThreshold missed={rejection.missed} />;
    case 'excluded-by':
      return stoppedBy === null ? (
        <Trans>Another project that excludes it was funded.</Trans>
      ) : (
        <Trans>
          <ProjectTitle project={projectOf(results, stoppedBy)} /> was funded, and only one of the two can be.
        </Trans>
      );
    case 'over-cap':
      return <OverCap left={rejection.left} cap={rejection.cap} />;
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

function BelowThreshold({ missed }: Pick<AllocationRejectionView, 'missed'>) {
  const format = useFormat();
  if (missed === null) return <Trans>It did not reach the support that the rule asks of every project.</Trans>;
  const [has, needs] = [format.number(missed.has), format.number(missed.needs)];
  switch (missed.threshold) {
    case 'points':
      return (
        <Trans>
          It got {has} of the {needs} points that every project needs to be considered.
        </Trans>
      );
    case 'votes-per-cost':
      return (
        <Trans>
          It got {has} of the {needs} votes that a project of this cost needs to be considered.
        </Trans>
      );
    default:
      return (
        <Trans>
          It got {has} of the {needs} votes that every project needs to be considered.
        </Trans>
      );
  }
}

function OverCap({ left, cap }: Pick<AllocationRejectionView, 'left' | 'cap'>) {
  if (left === null || cap === null) return <Trans>The limit for projects of its kind was used up.</Trans>;
  const { name } = cap;
  return cap.of === 'area' ? (
    <Trans>
      Only <MoneyText amount={left} /> was left under the limit for <AreaName area={name} />.
    </Trans>
  ) : (
    <Trans>
      Only <MoneyText amount={left} /> was left under the limit for <bdi>{name}</bdi>.
    </Trans>
  );
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
