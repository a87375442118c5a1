import { Trans, useLingui } from '@lingui/react/macro';
import { calendarDateIn } from '@madang/basics';
import type { RecommendationStepView, RecommendationView } from '@madang/contracts/recommendations';
import type { ReactNode } from 'react';
import { useFormat } from '../../format/use-format.js';
import { Card } from '../../ui/card.js';
import { DateText, MomentText } from '../../ui/date-text.js';
import { rightWords } from '../../ui/right-words.js';
import { Stack } from '../../ui/stack.js';
import { recommendationStateWords, replyWords, stepWords } from './claim-words.js';
import styles from './claims.module.css';
import { Standing } from './standing.js';

interface Shown {
  readonly recommendation: RecommendationView;
  readonly children?: ReactNode;
}

/** What was recommended, why, and everything the city said and did about it. */
export function RecommendationCard({ recommendation, children }: Shown) {
  const { i18n } = useLingui();
  const { right, office, summary, text, language, madeOn, state, dueOn, steps } = recommendation;
  const { words, tone } = recommendationStateWords[state];
  return (
    <Card as="article">
      <Stack>
        <h3 lang={language} dir="auto">
          {text}
        </h3>
        <Standing tone={tone} dueOn={dueOn}>
          {i18n._(words)}
        </Standing>
        <p lang={language} dir="auto" className={styles.said}>
          {summary}
        </p>
        <p>
          {i18n._(rightWords[right])} · <bdi>{office}</bdi> · <DateText date={madeOn} />
        </p>
        {steps.length > 0 && (
          <ol>
            {steps.map((step) => (
              <Step key={`${step.step}${step.at}`} step={step} />
            ))}
          </ol>
        )}
        {children}
      </Stack>
    </Card>
  );
}

/** Whose time ran out at midnight did nothing at that hour: only the day is told. */
const byTheClock: ReadonlySet<RecommendationStepView['step']> = new Set(['silent', 'unkept', 'unconfirmed']);

function Step({ step }: { readonly step: RecommendationStepView }) {
  const { i18n } = useLingui();
  const { settings } = useFormat();
  const day = calendarDateIn(settings.timeZone, new Date(step.at));
  return (
    <li>
      {byTheClock.has(step.step) ? <DateText date={day} /> : <MomentText instant={step.at} />}: {i18n._(stepWords[step.step])}
      {step.reply !== null && <> ({i18n._(replyWords[step.reply])})</>}
      {step.promisedOn !== null && (
        <>
          {'. '}
          <Trans>
            To be done by <DateText date={step.promisedOn} />
          </Trans>
        </>
      )}
      {step.text && (
        <p lang={step.language ?? undefined} dir="auto" className={styles.said}>
          {step.text} {step.officeHolder && <>({step.officeHolder})</>}
        </p>
      )}
    </li>
  );
}
