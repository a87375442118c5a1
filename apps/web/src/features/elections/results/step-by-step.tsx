import { Trans, useLingui } from '@lingui/react/macro';
import { basisPoints } from '@madang/money';
import type { AllocationStepView } from '@madang/contracts/allocation-steps';
import type { ElectionResultsView } from '@madang/contracts/election-results';
import type { WireMoney } from '@madang/contracts/wire';
import { useState } from 'react';
import { asMoney } from '../../../format/money.js';
import { useFormat } from '../../../format/use-format.js';
import { Details } from '../../../ui/details.js';
import { Meter } from '../../../ui/meter.js';
import { MoneyText } from '../../../ui/money-text.js';
import { Payers } from './payers.js';
import { StepButtons } from './step-buttons.js';
import styles from './step-by-step.module.css';
import { StepWords } from './step-words.js';

/** The count one step at a time, in the reader's own time; all sentences stand below, also without JavaScript. */
export function StepByStep({ results }: { readonly results: ElectionResultsView }) {
  const { t } = useLingui();
  const format = useFormat();
  const { steps } = results.official;
  const [at, setAt] = useState(0);
  const step = steps[at];
  if (!step) return null;
  const had = fundOfStep(results, step);
  const [number, all] = [format.number(at + 1), format.number(steps.length)];
  return (
    <section className={styles.steps} aria-labelledby="steps">
      <h3 id="steps">
        <Trans>Step by step</Trans>
      </h3>
      <output className={styles.now} aria-label={t`The step that is shown`}>
        <span className={styles.number}>
          <Trans>
            Step {number} of {all}
          </Trans>
        </span>
        <span>
          <StepWords results={results} step={step} />
        </span>
      </output>
      <Payers step={step} />
      <Meter value={leftShare(step.left, had)} max={10_000}>
        <Trans>
          <MoneyText amount={step.left} /> of <MoneyText amount={had} /> left
        </Trans>
      </Meter>
      <StepButtons at={at} last={steps.length - 1} onMove={setAt} />
      <Details summary={<Trans>All steps as text</Trans>}>
        <ol className={styles.all}>
          {steps.map((one) => (
            <li key={one.project}>
              <StepWords results={results} step={one} />
            </li>
          ))}
        </ol>
      </Details>
    </section>
  );
}

function leftShare(left: WireMoney, had: WireMoney): number {
  return basisPoints(asMoney(left).minor, asMoney(had).minor) ?? 0;
}

/** What its area had, with what others left to it; else the whole fund. */
function fundOfStep({ fund, official }: ElectionResultsView, { area }: AllocationStepView): WireMoney {
  const own = official.areas.find((one) => one.area === area);
  if (!own) return fund;
  return { ...fund, minor: (asMoney(own.fund).minor + asMoney(own.received).minor).toString() };
}
