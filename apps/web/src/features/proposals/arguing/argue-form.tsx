import { Trans, useLingui } from '@lingui/react/macro';
import { ArgumentBody } from '@madang/contracts/arguments';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Radios } from '../../../ui/choices.js';
import { TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { argue } from './arguing.mutations.js';
import { sides, sideWords } from './sides.js';

interface Values {
  readonly side: string;
  readonly text: string;
}

/** Which side, and why: one reason at a time. */
export function ArgueForm({ name }: { readonly name: string }) {
  const [afresh, setAfresh] = useState(0);
  return <Saying key={afresh} name={name} onSaid={() => setAfresh(afresh + 1)} />;
}

function Saying({ name, onSaid }: { readonly name: string; readonly onSaid: () => void }) {
  const { t, i18n } = useLingui();
  const { city, language } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(argue({ city, proposal: name }));
  const form = useBodyForm<Values, ArgumentBody>({
    body: ArgumentBody,
    labels: { side: t`Does it speak for the proposal, or against it?`, text: t`Your argument` },
    toBody: ({ side, text }) => ({ side, text: text.trim(), language }) as ArgumentBody,
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Everybody can read it now.`);
      onSaid();
    },
  });
  return (
    <Form form={form} act={t`Say it`} twin={<Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>}>
      <Radios {...form.field('side')} choices={sides.map((side) => ({ value: side, label: i18n._(sideWords[side]) }))} />
      <TextArea
        {...form.field('text')}
        hint={<Trans>One argument, in a few sentences. No names of private people.</Trans>}
        rows={4}
        dir="auto"
      />
    </Form>
  );
}
