import { Trans, useLingui } from '@lingui/react/macro';
import type { AnswerOfBatchView } from '@madang/contracts/answer-batches';
import { paths } from '../../../../app/desk-paths.js';
import { usePlace } from '../../../../app/use-place.js';
import { pathOf } from '../../../../ui/body-resolver.js';
import { fieldId } from '../../../../ui/field-frame.js';
import { Link } from '../../../../ui/link.js';
import { stateWords } from '../../../../ui/state-words.js';
import { GapNames } from '../still-missing.js';
import { useFieldNames } from '../use-field-names.js';

/** What keeps one answer of a batch from being published, each leading to the field in which it is mended. */
export function MissingOfAnswer({ answer }: { readonly answer: AnswerOfBatchView }) {
  const { t } = useLingui();
  const { published, revision, awaited, gaps, secondEyesNeeded, reading } = answer;
  if (published) return <p>{t`It is published.`}</p>;
  if (revision === null) return <p>{t`Its draft is gone`}</p>;
  const unread = secondEyesNeeded && reading !== 'approved';
  if (gaps.length === 0 && awaited && !unread) return <p>{t`Nothing is missing.`}</p>;
  return (
    <div>
      <p>
        <Trans>What is missing</Trans>
      </p>
      <ul>
        {!awaited && <NotAwaited answer={answer} />}
        {gaps.length === 0 && unread && (
          <li>
            <Trans>A second pair of eyes</Trans>
          </li>
        )}
        {gaps.map((gap) => (
          <Gap key={`${gap.pointer} ${gap.code}`} reference={answer.reference} gap={gap} />
        ))}
      </ul>
    </div>
  );
}

function NotAwaited({ answer: { state } }: { readonly answer: AnswerOfBatchView }) {
  const { i18n } = useLingui();
  const words = i18n._(stateWords[state].words);
  return (
    <li>
      <Trans>No answer can be published as it stands now: {words}</Trans>
    </li>
  );
}

interface GapProps {
  readonly reference: string;
  readonly gap: AnswerOfBatchView['gaps'][number];
}

function Gap({ reference, gap: { pointer, code, names } }: GapProps) {
  const place = usePlace();
  const label = useFieldNames()(pathOf(pointer));
  return (
    <li>
      <Link to={`${paths.deskResponse(place, reference)}#${fieldId(pathOf(pointer))}`} aria-label={`${label} (${reference})`}>
        {label}
      </Link>
      {names !== undefined && (
        <>
          {' '}
          <GapNames code={code} names={names} />
        </>
      )}
    </li>
  );
}
