import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { QuestionView } from '@madang/contracts/questions';
import type { ReactNode } from 'react';
import { questionPaths } from '../../app/question-paths.js';
import { usePlace } from '../../app/use-place.js';
import { coverWords } from '../../ui/cover-words.js';
import { MomentText } from '../../ui/date-text.js';
import { DemoMark } from '../../ui/demo-mark.js';
import { Link } from '../../ui/link.js';
import { QuestionState } from './question-state.js';
import styles from './questions.module.css';

interface QuestionCardProps {
  readonly question: QuestionView;
  readonly children?: ReactNode;
}

/** A question in a list: the words lead to its page, with who asked, how many want to know, and where it stands. */
export function QuestionCard({ question, children }: QuestionCardProps) {
  const place = usePlace();
  const { id, text, language, answers } = question;
  return (
    <li className={styles.question}>
      {text === null ? (
        <Gone question={question} />
      ) : (
        <p className={styles.text}>
          <Link to={questionPaths.question(place, id)} lang={language} dir="auto">
            {text}
          </Link>
        </p>
      )}
      <Byline question={question} />
      <QuestionState question={question} />
      {answers.length > 0 && text !== null && (
        <p className={styles.text} lang={answers[0]!.language} dir="auto">
          {shortened(answers[0]!.text)}
        </p>
      )}
      {children}
    </li>
  );
}

export function Byline({ question: { by, at, wanted } }: QuestionCardProps) {
  return (
    <p className={styles.byline}>
      <bdi>{by.penName}</bdi> {by.demo && <DemoMark />} · <MomentText instant={at} />
      {wanted > 0 && (
        <>
          {' · '}
          <Plural value={wanted} one="# more person wants to know" other="# more people want to know" />
        </>
      )}
    </p>
  );
}

/** Nothing vanishes: what is gone says why. */
export function Gone({ question: { coveredFor, state } }: QuestionCardProps) {
  const { i18n } = useLingui();
  return (
    <p>
      <em>
        {coveredFor === null ? (
          state === 'taken_back' && <Trans>Taken back by whoever asked it.</Trans>
        ) : (
          <Trans>Covered: {i18n._(coverWords[coveredFor])}</Trans>
        )}
      </em>
    </p>
  );
}

/** The beginning of an answer; its page has all of it. */
function shortened(text: string): string {
  const signs = Array.from(text);
  return signs.length > 200 ? `${signs.slice(0, 200).join('')}…` : text;
}
