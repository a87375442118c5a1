import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { DebateStatementBody } from '@madang/contracts/debates';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { TextArea } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { addStatement } from './debates.mutations.js';

interface StatementFormProps {
  readonly debate: string;
  /** How many more this person may add. */
  readonly left: number;
}

export function StatementForm(props: StatementFormProps) {
  const [afresh, setAfresh] = useState(0);
  return <Adding key={afresh} {...props} onAdded={() => setAfresh(afresh + 1)} />;
}

function Adding({ debate, left, onAdded }: StatementFormProps & { readonly onAdded: () => void }) {
  const { t } = useLingui();
  const { city, language } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(addStatement({ city, debate }));
  const form = useBodyForm<{ readonly text: string }, DebateStatementBody>({
    body: DebateStatementBody,
    labels: { text: t`Your statement` },
    toBody: ({ text }) => ({ text: text.trim(), language }) as DebateStatementBody,
    send: async (body) => {
      const { number } = await mutateAsync(body);
      announce(t`It is statement ${number} now. Nobody sees who wrote it.`);
      onAdded();
    },
  });
  return (
    <Form form={form} act={t`Add it`} twin={<Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>}>
      <TextArea
        {...form.field('text')}
        hint={
          <>
            <Trans>One idea that others can agree with or not, in 280 characters. It stands without your name.</Trans>{' '}
            <Plural value={left} one="You can add # more." other="You can add # more." />
          </>
        }
        rows={3}
        dir="auto"
      />
    </Form>
  );
}
