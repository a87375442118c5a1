import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../format/use-format.js';
import { DataTable } from '../../ui/data-table.js';
import { Details } from '../../ui/details.js';
import { scores, scoreWords } from './rating-words.js';

interface AnswersTableProps {
  /** The name of the right: a page has a table for each, and whoever listens must tell them apart. */
  readonly right: string;
  /** How many chose -3, -2, … 3. */
  readonly histogram: readonly number[];
  /** In per cent of all who answered. */
  readonly dontKnowShare: number;
}

/** The same as the bars in numbers; "I do not know" is a share of all answers, and stands apart. */
export function AnswersTable({ right, histogram, dontKnowShare }: AnswersTableProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const rows = scores.map((score, index) => ({ key: String(score), words: i18n._(scoreWords(score)), people: histogram[index] ?? 0 }));
  return (
    <Details summary={<Trans>Every answer as a number</Trans>}>
      <DataTable
        caption={<Trans>{right}: how many people chose each answer</Trans>}
        columns={[
          { key: 'answer', head: t({ message: 'Answer', context: 'one of the answers of a rating' }), render: ({ words }) => words },
          { key: 'people', head: t`People`, numeric: true, render: ({ people }) => format.number(people) },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
      />
      <p>
        <Trans>Beside them, {format.share(dontKnowShare * 100)} of all who answered said “I do not know”.</Trans>
      </p>
    </Details>
  );
}
