import { Trans, useLingui } from '@lingui/react/macro';
import { JoinQuestionBody, type QuestionView } from '@madang/contracts/questions';
import { useMutation, useQuery } from '@tanstack/react-query';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { Radios } from '../../ui/choices.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { joinQuestion, questionsQuery } from './questions.queries.js';

/** For facilitators: the question that this one goes into. Everybody who wants to know comes along. */
export function JoinForm({ question: { id, about } }: { readonly question: QuestionView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { data } = useQuery(questionsQuery(city, { about: about.kind, key: about.key }));
  const { mutateAsync } = useMutation(joinQuestion({ city, question: id }));
  const form = useBodyForm<{ readonly into: string }, JoinQuestionBody>({
    body: JoinQuestionBody,
    labels: { into: t`Which question asks the same?` },
    toBody: ({ into }) => ({ into }),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Joined. Everybody who wanted to know came along.`);
    },
  });
  const others = (data?.items ?? []).filter((one) => one.id !== id && one.text !== null && one.state !== 'joined');
  if (others.length === 0)
    return (
      <p>
        <Trans>There is no other question here.</Trans>
      </p>
    );
  return (
    <Form
      form={form}
      act={t`Join them`}
      twin={<Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>}
    >
      <Radios
        {...form.field('into')}
        choices={others.map((one) => ({
          value: one.id,
          label: (
            <span lang={one.language} dir="auto">
              {one.text}
            </span>
          ),
        }))}
      />
    </Form>
  );
}
