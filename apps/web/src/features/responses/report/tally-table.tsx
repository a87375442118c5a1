import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { AnswerTallyView } from '@madang/contracts/yearly-report';
import { useFormat } from '../../../format/use-format.js';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { stateWords } from '../../../ui/state-words.js';
import { DaysToAnswer, WordCell } from '../days-to-answer.js';

export interface TallyRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly tally: AnswerTallyView;
}

interface TallyTableProps {
  readonly caption: ReactNode;
  /** What the rows are: groups, districts, rights or offices. */
  readonly head: ReactNode;
  readonly rows: readonly TallyRow[];
}

/** How each part was answered, in counts: "2 of 3" stays true where there are three. */
export function TallyTable({ caption, head, rows }: TallyTableProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const number = (key: 'owed' | 'answered' | 'answeredInTime' | 'overdue', words: ReactNode): Column<TallyRow> => ({
    key,
    head: words,
    numeric: true,
    render: ({ tally }) => format.number(tally[key]),
  });
  const columns: readonly Column<TallyRow>[] = [
    { key: 'part', head, render: ({ name }) => <WordCell>{name}</WordCell> },
    number('owed', t`Owed`),
    number('overdue', t`Overdue`),
    number('answered', t({ context: 'many', message: 'Answered' })),
    number('answeredInTime', t`In time`),
    {
      key: 'days',
      head: t`Days to answer`,
      render: ({ tally }) => (
        <WordCell>
          <DaysToAnswer figure={tally} />
        </WordCell>
      ),
    },
    {
      key: 'decisions',
      head: t`What was decided`,
      render: ({ tally }) => (
        <WordCell>
          {format.list(tally.decisions.map(({ decision, count }) => `${i18n._(stateWords[decision].words)}: ${format.number(count)}`))}
        </WordCell>
      ),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ key }) => key} />;
}
