import { Trans, useLingui } from '@lingui/react/macro';
import { InvitationBody } from '@madang/contracts/authors';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { Field } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { invite } from './together.mutations.js';
import { invitationPath } from './together-paths.js';

interface Values {
  readonly email: string;
}

/** By e-mail, or with a link that is handed on: nobody can find out here who has an account. */
export function InviteForm({ name }: { readonly name: string }) {
  const { t } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const [link, setLink] = useState<string | null>(null);
  const { mutateAsync } = useMutation(invite({ city: place.city, proposal: name }));
  const form = useBodyForm<Values, InvitationBody>({
    body: InvitationBody,
    labels: { email: t`Their e-mail address` },
    toBody: ({ email }) => (email.trim() === '' ? {} : { email: email.trim() }),
    send: async (body) => {
      const { token } = await mutateAsync(body);
      setLink(token === null ? null : new URL(invitationPath(place, token), window.location.href).href);
      announce(token === null ? t`If somebody here has this address, they have been sent a mail.` : t`Here is the link. Hand it on.`);
    },
    defaultValues: { email: '' },
  });
  return (
    <>
      <Form
        form={form}
        act={t`Make the invitation`}
        twin={<Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>}
      >
        <Field
          {...form.field('email')}
          optional
          type="email"
          inputMode="email"
          autoComplete="off"
          dir="ltr"
          hint={<Trans>Leave it empty to get a link that you hand on yourself. It works once, for 14 days.</Trans>}
        />
      </Form>
      {link !== null && (
        <Field
          name="invitation-link"
          label={t`The link; it is shown this once`}
          readOnly
          value={link}
          dir="ltr"
          onFocus={({ target }) => target.select()}
        />
      )}
    </>
  );
}
