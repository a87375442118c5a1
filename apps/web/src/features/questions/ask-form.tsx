import { Trans, useLingui } from '@lingui/react/macro';
import { QuestionBody } from '@madang/contracts/questions';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { TextArea } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { askCity, type Subject } from './questions.queries.js';

/** One question at a time. */
export function AskForm({ subject }: { readonly subject: Subject }) {
  const [afresh, setAfresh] = useState(0);
  return <Asking key={afresh} subject={subject} onAsked={() => setAfresh(afresh + 1)} />;
}

function Asking({ subject, onAsked }: { readonly subject: Subject; readonly onAsked: () => void }) {
  const { t } = useLingui();
  const { city, language } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(askCity(city));
  const form = useBodyForm<{ readonly text: string }, QuestionBody>({
    body: QuestionBody,
    labels: { text: t`Your question` },
    toBody: ({ text }) => ({ ...subject, text: text.trim(), language }) as QuestionBody,
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Asked. Everybody can read it now, and the city has a day by which to answer.`);
      onAsked();
    },
  });
  return (
    <Form
      form={form}
      act={t`Ask the city`}
      twin={<Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>}
    >
      <TextArea
        {...form.field('text')}
        hint={
          <Trans>
            One question, in a sentence or two. Look first whether somebody has asked it: wanting to know it too counts as much.
          </Trans>
        }
        rows={3}
        dir="auto"
      />
    </Form>
  );
}
