import { Trans, useLingui } from '@lingui/react/macro';
import { QuestionVerdictBody, type QuestionView } from '@madang/contracts/questions';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { Card } from '../../ui/card.js';
import { Radios } from '../../ui/choices.js';
import { TextArea } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { sayWhether } from './questions.queries.js';

interface Values {
  readonly answered: string;
  readonly why: string;
}

/** For whoever asked: was this an answer? The first no puts the question again. */
export function SayForm({ question: { id } }: { readonly question: QuestionView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(sayWhether({ city, question: id }));
  const form = useBodyForm<Values, QuestionVerdictBody>({
    body: QuestionVerdictBody,
    labels: { answered: t`Was your question answered?`, why: t`What is missing` },
    toBody: ({ answered, why }) =>
      ({ ...(answered !== '' && { answered: answered === 'yes' }), why: (why ?? '').trim() }) as QuestionVerdictBody,
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Said. Everybody can read it beside the answer.`);
    },
  });
  return (
    <Card as="section" kind="strong">
      <h2>
        <Trans>You asked this</Trans>
      </h2>
      <Form form={form} act={t`Say so`} twin={<Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>}>
        <Radios
          {...form.field('answered')}
          choices={[
            { value: 'yes', label: t`Yes, this was answered` },
            { value: 'no', label: t`No, this was not answered` },
          ]}
        />
        <TextArea
          {...form.field('why')}
          optional
          hint={<Trans>Needed if you say no. The city then has a new day by which to answer, once.</Trans>}
          rows={3}
        />
      </Form>
    </Card>
  );
}
