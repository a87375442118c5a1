import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { DateText, MomentText } from '../../ui/date-text.js';
import { DemoMark } from '../../ui/demo-mark.js';
import { DescriptionList, type Fact } from '../../ui/description-list.js';
import { Details } from '../../ui/details.js';
import { Link } from '../../ui/link.js';
import { StatusTag } from '../../ui/status-tag.js';
import { stateWords } from '../../ui/state-words.js';
import { AnswerBasis } from './answer-basis.js';
import { answerText, offersNothing, type AnswerText } from './answer-text.js';
import { AnsweredLate } from './answered-late.js';
import { AskedAndAccepted } from './asked-and-accepted.js';
import styles from './answer-view.module.css';
import { reasonWords } from './reason-words.js';
import type { ShownAnswer } from './shown-answer.js';

/** The main thing first: the decision and its reason in plain words; what it rests on below. */
export function AnswerView({ answer }: { readonly answer: ShownAnswer }) {
  const { i18n } = useLingui();
  const { language } = usePlace();
  const text = answerText(answer, language);
  const { words, tone } = stateWords[answer.decision];
  return (
    <article className={styles.answer}>
      <div className={styles.head}>
        <StatusTag tone={tone}>{i18n._(words)}</StatusTag>
        <AnsweredLate days={answer.lateDays} />
        {answer.demo && <DemoMark />}
      </div>
      {answer.joinedWith !== null && <JoinedWith one={answer.joinedWith} />}
      {answer.reasonCode !== null && (
        <p className={styles.reason}>
          <Trans>Reason: {i18n._(reasonWords[answer.reasonCode])}.</Trans>
        </p>
      )}
      <p className={styles.words} lang={text.language} dir="auto">
        {text.explanation}
      </p>
      {text.translated && <Original answer={answer} />}
      <Parts answer={answer} />
      <AskedAndAccepted answer={answer} />
      <DescriptionList facts={useFacts(answer, text)} />
      <Details summary={<Trans>What this answer rests on</Trans>}>
        <AnswerBasis answer={answer} />
      </Details>
      <p className={styles.signed}>
        <bdi>{answer.officeHolder}</bdi>, <bdi>{answer.office}</bdi>
        {answer.publishedAt !== null && (
          <>
            {' · '}
            <MomentText instant={answer.publishedAt} />
          </>
        )}
      </p>
      {answer.readAgain && (
        <p className={styles.signed}>
          <Trans>Before it was published, a second official who wrote none of it read it and approved it.</Trans>
        </p>
      )}
    </article>
  );
}

function JoinedWith({ one: { reference, title, language } }: { readonly one: NonNullable<ShownAnswer['joinedWith']> }) {
  const place = usePlace();
  return (
    <p>
      <Trans>
        It goes on as{' '}
        <Link to={paths.proposal(place, reference)}>
          <bdi>{reference}</bdi>{' '}
          <span lang={language} dir="auto">
            {title}
          </span>
        </Link>
        , by the word of every author of both.
      </Trans>
    </p>
  );
}

function Original({ answer: { language, explanation } }: { readonly answer: ShownAnswer }) {
  return (
    <Details summary={<Trans>The city’s own words</Trans>}>
      <p className={styles.words} lang={language} dir="auto">
        {explanation}
      </p>
    </Details>
  );
}

function Parts({ answer: { parts, language } }: { readonly answer: ShownAnswer }) {
  const { i18n } = useLingui();
  if (parts.length === 0) return null;
  return (
    <ul className={styles.parts}>
      {parts.map(({ what, accepted, reasonCode }) => (
        <li key={what}>
          <StatusTag tone={accepted ? 'ok' : 'warn'}>{accepted ? <Trans>Accepted</Trans> : <Trans>Not accepted</Trans>}</StatusTag>{' '}
          <span lang={language} dir="auto">
            {what}
          </span>
          {reasonCode !== null && <> ({i18n._(reasonWords[reasonCode])})</>}
        </li>
      ))}
    </ul>
  );
}

function useFacts(answer: ShownAnswer, text: AnswerText): readonly Fact[] {
  const { t } = useLingui();
  const { language, nextStepOn, nextStep, appealRoute, appealUntil, deferredUntil, budgetStage } = answer;
  const said = (words: ReactNode) => (
    <span className={styles.words} lang={language} dir="auto">
      {words}
    </span>
  );
  const alternative = offersNothing(text.alternative) ? (
    <Trans>Nothing is offered instead.</Trans>
  ) : (
    <span className={styles.words} lang={text.language} dir="auto">
      {text.alternative}
    </span>
  );
  return [
    ...(deferredUntil === null
      ? []
      : [
          {
            key: 'deferred',
            term: t`The question returns on`,
            fact: (
              <>
                {<DateText date={deferredUntil} />} {said(budgetStage)}
              </>
            ),
          },
        ]),
    ...(text.alternative === '' ? [] : [{ key: 'alternative', term: t`What is offered instead`, fact: alternative }]),
    ...(nextStepOn === null
      ? []
      : [
          {
            key: 'next',
            term: t`Next date`,
            fact: (
              <>
                {<DateText date={nextStepOn} />} {nextStep && said(nextStep)}
              </>
            ),
          },
        ]),
    ...(appealUntil === null
      ? []
      : [
          {
            key: 'appeal',
            term: t`You can appeal`,
            fact: (
              <>
                <Trans>
                  until <DateText date={appealUntil} />.
                </Trans>{' '}
                {appealRoute && said(appealRoute)}
              </>
            ),
          },
        ]),
  ];
}
