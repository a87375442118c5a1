import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { questionPaths } from '../../../app/question-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Link } from '../../../ui/link.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { AboutLink } from '../about-link.js';
import { QuestionState } from '../question-state.js';
import { dueQuestionsQuery } from '../questions.queries.js';

/** What residents wait for, the longest overdue first. */
export function DueQuestionsPage() {
  const { t } = useLingui();
  const place = usePlace();
  const { data } = useSuspenseQuery(dueQuestionsQuery(place.city));
  const late = data.items.filter(({ daysLate }) => daysLate > 0).length;
  return (
    <Stack>
      <PageHead
        title={<Trans>Questions</Trans>}
        lead={
          late === 0 ? (
            <Trans>Nothing is late. The nearest date stands first.</Trans>
          ) : (
            <Plural value={late} one="# is late, and everybody can see it." other="# are late, and everybody can see them." />
          )
        }
      />
      <p>
        <Link to={questionPaths.deskRule(place)}>
          <Trans>How long the city has for a question</Trans>
        </Link>
      </p>
      {data.items.length === 0 ? (
        <EmptyState title={<Trans>Nothing is due</Trans>}>
          <Trans>When somebody asks the city, it stands here with its date.</Trans>
        </EmptyState>
      ) : (
        <DataTable
          cards
          caption={t`Questions that wait for the city`}
          columns={[
            {
              key: 'question',
              head: t`Question`,
              render: ({ id, text, language }) => (
                <Link to={questionPaths.deskQuestion(place, id)} lang={language} dir="auto">
                  {text}
                </Link>
              ),
            },
            { key: 'about', head: t`About`, render: ({ about }) => <AboutLink about={about} /> },
            { key: 'state', head: t`Where it stands`, render: (question) => <QuestionState question={question} /> },
            { key: 'wanted', head: t`Want to know too`, numeric: true, render: ({ wanted }) => wanted },
          ]}
          rows={data.items}
          rowKey={({ id }) => id}
        />
      )}
    </Stack>
  );
}
