import { Trans, useLingui } from '@lingui/react/macro';
import type { AnswerOfBatchView } from '@madang/contracts/answer-batches';
import { paths } from '../../../../app/desk-paths.js';
import { usePlace } from '../../../../app/use-place.js';
import { pathOf } from '../../../../ui/body-resolver.js';
import { DataTable, type Column } from '../../../../ui/data-table.js';
import { fieldId } from '../../../../ui/field-frame.js';
import { Link } from '../../../../ui/link.js';
import { ProposalLink } from '../../proposal-link.js';
import { GapNames } from '../still-missing.js';
import { useFieldNames } from '../use-field-names.js';

/** Every proposal of the batch, and what its answer still lacks, each leading to the field in which it is mended. */
export function AnswersOfBatch({ answers }: { readonly answers: readonly AnswerOfBatchView[] }) {
  const { t } = useLingui();
  const columns: readonly Column<AnswerOfBatchView>[] = [
    { key: 'proposal', head: t`Proposal`, render: (answer) => <ProposalLink proposal={answer} /> },
    { key: 'missing', head: t`What is missing`, render: (answer) => <Missing answer={answer} /> },
    { key: 'draft', head: t`Draft`, render: (answer) => <Draft answer={answer} /> },
  ];
  return <DataTable caption={t`One answer for each`} columns={columns} rows={answers} rowKey={({ reference }) => reference} />;
}

function Missing({ answer }: { readonly answer: AnswerOfBatchView }) {
  const place = usePlace();
  const labelOf = useFieldNames();
  const { reference, published, revision, awaited, gaps, secondEyesNeeded, reading } = answer;
  if (published) return <Trans>Nothing: it is published</Trans>;
  if (revision === null) return <Trans>Its draft is gone</Trans>;
  const waits = gaps.length === 0 && secondEyesNeeded && reading !== 'approved';
  if (gaps.length === 0 && awaited && !waits) return <Trans>Nothing</Trans>;
  return (
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
  );
}

function Draft({ answer: { reference, published } }: { readonly answer: AnswerOfBatchView }) {
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
