import { Plural, Trans } from '@lingui/react/macro';
import type { AllocationStepView } from '@madang/contracts/allocation-steps';
import type { ElectionResultsView } from '@madang/contracts/election-results';
import type { Currency } from '@madang/money';
import type { ReactNode } from 'react';
import { useFormat } from '../../../format/use-format.js';
import { MoneyText } from '../../../ui/money-text.js';
import { AreaName } from '../area-name.js';
import { ProjectTitle } from '../project-title.js';
import { projectOf } from './project-of.js';
import { roundedAmount } from './rounded-amount.js';

interface StepWordsProps {
  readonly results: ElectionResultsView;
  readonly step: AllocationStepView;
}

/** One step of the count, to be read out: what was taken, why, and what it left. */
export function StepWords({ results, step }: StepWordsProps) {
  const project = <ProjectTitle project={projectOf(results, step.project)} />;
  return (
    <>
      {step.area !== undefined && (
        <>
          <Trans>
            From the fund for <AreaName area={step.area} />:
          </Trans>{' '}
        </>
      )}
      <Bought step={step} project={project} />{' '}
      <Trans>
        It costs <MoneyText amount={step.cost} />; <MoneyText amount={step.left} /> is left.
      </Trans>
      {step.fromReserve !== undefined && (
        <>
          {' '}
          <Trans>
            The fund no longer had all of it, but enough for the rule: a reserve adds <MoneyText amount={step.fromReserve} />.
          </Trans>
        </>
      )}
      {step.tiedWith.length > 1 && (
        <>
          {' '}
          <TieWords step={step} />
        </>
      )}
    </>
  );
}

function Bought({ step, project }: { readonly step: AllocationStepView; readonly project: ReactNode }) {
  const votes = <Plural value={step.votes} one="# vote" other="# votes" />;
  switch (step.by) {
    case 'equal-shares':
      return <BoughtByShares step={step} project={project} />;
    case 'no-cost':
      return <Trans>{project} costs nothing and has supporters, so it is taken.</Trans>;
    case 'load':
      return (
        <Trans>
          {project} is taken: its cost spreads most evenly among those who chose it ({votes}).
        </Trans>
      );
    case 'votes-per-cost':
      return (
        <Trans>
          {project} is taken: of those that fit it has the most votes for its cost ({votes}).
        </Trans>
      );
    default:
      return (
        <Trans>
          {project} is taken: of those that fit it has the most votes ({votes}).
        </Trans>
      );
  }
}

function BoughtByShares({
  step: { votes, paid, together, ranOut = 0, alreadyOut = 0, cost },
  project,
}: {
  readonly step: AllocationStepView;
  readonly project: ReactNode;
}) {
  const currency = cost.currency as Currency;
  const share = paid === undefined ? undefined : roundedAmount(paid, currency);
  return (
    <>
      {share === undefined ? (
        <Trans>{project} is bought by those who chose it.</Trans>
      ) : (
        <Trans>
          {project} is bought by the <Plural value={votes} one="# voter" other="# voters" /> who chose it: each pays{' '}
          <MoneyText amount={share} /> or what they have left.
        </Trans>
      )}
      {together !== undefined && Number(together.withLess) > 0 && (
        <>
          {' '}
          <Trans>
            Those who could pay in full gave <MoneyText amount={roundedAmount(together.inFull, currency)} /> together, the others{' '}
            <MoneyText amount={roundedAmount(together.withLess, currency)} />.
          </Trans>
        </>
      )}
      {alreadyOut > 0 && (
        <>
          {' '}
          <Plural
            value={alreadyOut}
            one="# of them had nothing left from earlier steps and paid nothing."
            other="# of them had nothing left from earlier steps and paid nothing."
          />
        </>
      )}
      {ranOut > 0 && (
        <>
          {' '}
          <Plural
            value={ranOut}
            one="For # of them it was the last of their share."
            other="For # of them it was the last of their share."
          />
        </>
      )}
    </>
  );
}

function TieWords({ step: { tiedWith } }: { readonly step: AllocationStepView }) {
  const format = useFormat();
  const ids = format.list(tiedWith);
  return (
    <Trans>
      <bdi>{ids}</bdi> stood exactly equal; the rule for ties took the first of them.
    </Trans>
  );
}
