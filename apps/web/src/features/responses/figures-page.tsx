import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ResponseFigureView } from '@madang/contracts/response-figures';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { Details } from '../../ui/details.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { stateWords } from '../../ui/state-words.js';
import { DaysToAnswer, WordCell } from './days-to-answer.js';
import { figuresQuery } from './responses.queries.js';
import { WholeFigures } from './whole-figures.js';

/** How each office answers. Offices with few answers are listed day by day: a median of three says nothing. */
export function FiguresPage() {
  const place = usePlace();
  const { data: figures } = useSuspenseQuery(figuresQuery(place.city));
  return (
    <Stack gap="large">
      <Stack>
        <PageHead
          above={<Breadcrumb crumbs={[{ to: paths.responses(place), words: <Trans>Answers</Trans> }]} />}
          title={<Trans>Response times</Trans>}
          lead={<Trans>From the day on which enough residents backed a proposal to the first official answer.</Trans>}
        />
        <p>
          <Trans>
            As of <DateText date={figures.on} />.
          </Trans>
        </p>
        <WholeFigures figure={figures.whole} />
      </Stack>
      <Offices figures={[...figures.offices, figures.whole]} />
      <Details summary={<Trans>How is this worked out?</Trans>}>
        <p>
          <Trans>Every proposal that has reached enough support counts, also those that were refused.</Trans>
        </p>
        <p>
          <Trans>
            The median is the answer time in the middle. It is given from ten answers up; below that, every answer time stands there.
          </Trans>
        </p>
      </Details>
    </Stack>
  );
}

function Offices({ figures }: { readonly figures: readonly ResponseFigureView[] }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const whole = figures.at(-1);
  const nameOf = (figure: ResponseFigureView) => (figure === whole ? t`The whole city` : (figure.office ?? t`No office yet`));
  const columns: readonly Column<ResponseFigureView>[] = [
    { key: 'office', head: t`Office`, render: (figure) => <bdi>{nameOf(figure)}</bdi> },
    { key: 'owed', head: t`Owed`, numeric: true, render: ({ owed }) => format.number(owed) },
    {
      key: 'answered',
      head: t({ context: 'many', message: 'Answered' }),
      numeric: true,
      render: ({ answered }) => format.number(answered),
    },
    { key: 'inTime', head: t`In time`, numeric: true, render: ({ answeredInTime }) => format.number(answeredInTime) },
    { key: 'overdue', head: t`Overdue`, numeric: true, render: ({ overdue }) => format.number(overdue) },
    {
      key: 'days',
      head: t`Days to answer`,
      render: (figure) => (
        <WordCell>
          <DaysToAnswer figure={figure} />
        </WordCell>
      ),
    },
    {
      key: 'decisions',
      head: t`What was decided`,
      render: ({ decisions }) =>
        decisions.length > 0 && (
          <WordCell>
            {format.list(decisions.map(({ decision, count }) => `${i18n._(stateWords[decision].words)}: ${format.number(count)}`))}
          </WordCell>
        ),
    },
  ];
  return <DataTable cards caption={t`Answers, office by office`} columns={columns} rows={figures} rowKey={(figure) => nameOf(figure)} />;
}
