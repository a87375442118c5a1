import { Trans, useLingui } from '@lingui/react/macro';
import type { AnswerOfBatchView } from '@madang/contracts/answer-batches';
import { paths } from '../../../../app/desk-paths.js';
import { usePlace } from '../../../../app/use-place.js';
import { pathOf } from '../../../../ui/body-resolver.js';
import { fieldId } from '../../../../ui/field-frame.js';
import { Link } from '../../../../ui/link.js';
import { Stack } from '../../../../ui/stack.js';
import { ProposalLink } from '../../../../ui/proposal-link.js';
import { GapNames } from '../still-missing.js';
import { useFieldNames } from '../use-field-names.js';
import styles from '../entry-fields.module.css';

/** Every proposal of the batch, and what its answer still lacks, each leading to the field in which it is mended. */
export function AnswersOfBatch({ answers }: { readonly answers: readonly AnswerOfBatchView[] }) {
  return (
    <Stack>
      {answers.map((answer) => (
        <article key={answer.reference} className={styles.entry}>
          <h2>
            <ProposalLink proposal={answer} />
          </h2>
          <Missing answer={answer} />
          <div>
            <NextLink answer={answer} />
          </div>
        </article>
      ))}
    </Stack>
  );
}

function Missing({ answer }: { readonly answer: AnswerOfBatchView }) {
  const { t } = useLingui();
  const place = usePlace();
  const labelOf = useFieldNames();
  const { reference, published, revision, awaited, gaps, secondEyesNeeded, reading } = answer;
  if (published) return <p>{t`It is published.`}</p>;
  if (revision === null) return <p>{t`Its draft is gone`}</p>;
  const waits = gaps.length === 0 && secondEyesNeeded && reading !== 'approved';
  if (gaps.length === 0 && awaited && !waits) return <p>{t`Nothing is missing.`}</p>;
  return (
    <div>
      <p>
        <Trans>What is missing</Trans>
      </p>
      <ul>
        {!awaited && (
          <li>
            <Trans>The review is not ended yet</Trans>
          </li>
        )}
        {waits && (
          <li>
            <Trans>A second pair of eyes</Trans>
          </li>
        )}
        {gaps.map(({ pointer, code, names }) => (
          <li key={`${pointer} ${code}`}>
            <Link
              to={`${paths.deskResponse(place, reference)}#${fieldId(pathOf(pointer))}`}
              aria-label={`${labelOf(pathOf(pointer))} (${reference})`}
            >
              {labelOf(pathOf(pointer))}
            </Link>
            {names !== undefined && (
              <>
                {' '}
                <GapNames code={code} names={names} />
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
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
