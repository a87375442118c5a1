import { Trans, useLingui } from '@lingui/react/macro';
import type { AnswerBatchView, AnswerOfBatchView } from '@madang/contracts/answer-batches';
import { paths } from '../../../../app/desk-paths.js';
import { usePlace } from '../../../../app/use-place.js';
import { MomentText } from '../../../../ui/date-text.js';
import { Link } from '../../../../ui/link.js';
import { Quote } from '../../../../ui/quote.js';
import { Stack } from '../../../../ui/stack.js';
import { stateWords } from '../../../../ui/state-words.js';
import { ProposalLink } from '../../../../ui/proposal-link.js';
import { MissingOfAnswer } from './missing-of-answer.js';
import styles from '../entry-fields.module.css';

/** Every proposal of the batch: what it alone is told, what its answer still lacks, and where to go on. */
export function AnswersOfBatch({ batch }: { readonly batch: AnswerBatchView }) {
  return (
    <Stack>
      {batch.answers.map((answer) => (
        <article key={answer.reference} className={styles.entry}>
          <h2>
            <ProposalLink proposal={answer} />
          </h2>
          {answer.ownWords !== '' && <Quote text={answer.ownWords} />}
          <ChangedSince answer={answer} begunAs={batch.decision} />
          <MissingOfAnswer answer={answer} />
          <div>
            <NextLink answer={answer} />
          </div>
        </article>
      ))}
    </Stack>
  );
}

interface ChangedProps {
  readonly answer: AnswerOfBatchView;
  readonly begunAs: AnswerBatchView['decision'];
}

/** Colleagues write on each draft by itself: who saved it last, and whether it decides something else by now. */
function ChangedSince({ answer, begunAs }: ChangedProps) {
  const { i18n } = useLingui();
  const { decision, changedAt } = answer;
  if (changedAt === null) return null;
  const other = decision === null || decision === begunAs ? null : i18n._(stateWords[decision].words);
  return (
    <p>
      <Trans>
        Last saved by <bdi>{answer.changedBy}</bdi>, <MomentText instant={changedAt} />.
      </Trans>
      {other !== null && (
        <>
          {' '}
          <strong>
            <Trans>It decides otherwise than the others: {other}.</Trans>
          </strong>
        </>
      )}
    </p>
  );
}

function NextLink({ answer: { reference, published } }: { readonly answer: AnswerOfBatchView }) {
  const { t } = useLingui();
  const place = usePlace();
  const words = published ? t`Read the answer` : t`Write on`;
  const to = published ? paths.proposal(place, reference) : paths.deskResponse(place, reference);
  return (
    <Link to={to} aria-label={`${words} (${reference})`}>
      {words}
    </Link>
  );
}
