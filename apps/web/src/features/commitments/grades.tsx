import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { reopensDelivery } from '@madang/accountability';
import type { GradingView } from '@madang/contracts/grades';
import { MomentText } from '../../ui/date-text.js';
import { DemoMark } from '../../ui/demo-mark.js';
import { Details } from '../../ui/details.js';
import { ReportLink } from '../../ui/moderated/report-link.js';
import { Stack } from '../../ui/stack.js';
import styles from './commitments.module.css';
import { gradeWords, seatWords } from './grade-words.js';

/** How the panel grades the delivery: the grade in the middle with its spread, and every one that was given. */
export function Grades({ grading }: { readonly grading: GradingView }) {
  const { i18n } = useLingui();
  const { median, best, worst, given, missing, panel, open } = grading;
  const back = !open && missing === 0 && median !== null && reopensDelivery(median);
  return (
    <section aria-labelledby="grades">
      <Stack>
        <h2 id="grades">
          <Trans>How residents grade it</Trans>
        </h2>
        {median !== null && best !== null && worst !== null ? (
          <p className={styles.median}>
            <strong>{i18n._(gradeWords[median].name)}</strong>{' '}
            <Trans>
              in the middle of <Plural value={given.length} one="# grade" other="# grades" />, from {best} to {worst}
            </Trans>
          </p>
        ) : (
          <p>
            <Trans>Nobody has graded it yet.</Trans>
          </p>
        )}
        {back && (
          <p>
            <Trans>With this grade it does not count as done: the city went back to work.</Trans>
          </p>
        )}
        {open && (
          <p>
            <Plural value={panel} one="# person may grade:" other="# people may grade:" />{' '}
            <Trans>those who wrote it, those who backed it before the answer, and one facilitator.</Trans>{' '}
            {missing > 0 && (
              <Plural value={missing} one="One more grade is needed before it counts." other="# more grades are needed before it counts." />
            )}
          </p>
        )}
        {given.length > 0 && <Given grading={grading} />}
        <Comments grading={grading} />
      </Stack>
    </section>
  );
}

function Given({ grading: { given } }: { readonly grading: GradingView }) {
  const { i18n } = useLingui();
  return (
    <Details summary={<Trans>Every grade</Trans>}>
      <ul className={styles.ladder}>
        {given.map(({ id, by, seat, grade, at, note, language }) => (
          <li key={id} className={styles.step}>
            <p className={styles.head}>
              <strong>{i18n._(gradeWords[grade].name)}</strong>
            </p>
            {note !== null && (
              <p className={styles.words} lang={language} dir="auto">
                {note}
              </p>
            )}
            <p className={styles.muted}>
              <bdi>{by.penName}</bdi> {by.demo && <DemoMark />} · {i18n._(seatWords[seat])} · <MomentText instant={at} />
            </p>
            {note !== null && <ReportLink kind="delivery_grade" thing={id} />}
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** The city may answer; the grades stay as they are. */
function Comments({ grading: { comments } }: { readonly grading: GradingView }) {
  return comments.map(({ at, words, language }) => (
    <div key={at} className={styles.step}>
      <p className={styles.muted}>
        <Trans>The city says:</Trans> <MomentText instant={at} />
      </p>
      <p className={styles.words} lang={language} dir="auto">
        {words}
      </p>
    </div>
  ));
}
