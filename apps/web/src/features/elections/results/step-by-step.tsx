import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ElectionResultsView } from '@madang/contracts/election-results';
import { useFormat } from '../../../format/use-format.js';
import { Button, ButtonRow } from '../../../ui/button.js';
import { Details } from '../../../ui/details.js';
import { Meter } from '../../../ui/meter.js';
import { MoneyText } from '../../../ui/money-text.js';
import { basisPoints } from '@madang/money';
import { asMoney } from '../../../format/money.js';
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
  const [number, all] = [format.number(at + 1), format.number(steps.length)];
  return (
    <section className={styles.steps} aria-labelledby="steps">
      <h3 id="steps">
        <Trans>Step by step</Trans>
      </h3>
      <output className={styles.now}>
        <span className={styles.number}>
          <Trans>
            Step {number} of {all}
          </Trans>
        </span>
        <span>
          <StepWords results={results} step={step} />
        </span>
      </output>
      <Meter value={leftShare(results, at)} max={10_000}>
        <Trans>
          <MoneyText amount={step.left} /> of <MoneyText amount={results.fund} /> left
        </Trans>
      </Meter>
      <ButtonRow>
        <Button kind="secondary" refusal={at === 0 ? t`This is the first step.` : undefined} onClick={() => setAt(at - 1)}>
          <Trans>Previous step</Trans>
        </Button>
        <Button kind="secondary" refusal={at === steps.length - 1 ? t`This is the last step.` : undefined} onClick={() => setAt(at + 1)}>
          <Trans>Next step</Trans>
        </Button>
      </ButtonRow>
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

function leftShare({ fund, official }: ElectionResultsView, at: number): number {
  const left = official.steps[at]?.left;
  return (left && basisPoints(asMoney(left).minor, asMoney(fund).minor)) ?? 0;
}
