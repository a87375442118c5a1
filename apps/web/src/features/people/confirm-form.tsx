import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmationBody } from '@madang/contracts/people';
import { useMutation } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { Field } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { confirm } from './people.queries.js';

interface ConfirmValues {
  readonly email: string;
  readonly code: string;
}

export function ConfirmForm() {
  const { t } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const email = emailFrom(useLocation().state);
  const { mutateAsync } = useMutation(confirm(place.city));
  const form = useBodyForm<ConfirmValues, ConfirmationBody>({
    body: ConfirmationBody,
    labels: { email: t`E-mail`, code: t`Code` },
    toBody: ({ code, ...values }) => ({ ...values, code: code.replace(/\s/g, '') }),
    send: async (body) => {
      await mutateAsync(body);
      await navigate(paths.me(place));
      announce(t`You are registered and signed in.`);
    },
    ...(email === null ? {} : { defaultValues: { email } }),
  });
  return (
    <Form form={form} act={t`Confirm`} twin={<Trans>You can register in person at the city’s offices instead.</Trans>}>
      <Field {...form.field('email')} type="email" autoComplete="username" inputMode="email" dir="ltr" />
      <Field
        {...form.field('code')}
        hint={<Trans>6 digits</Trans>}
        autoComplete="one-time-code"
        inputMode="numeric"
        width="short"
        dir="ltr"
      />
    </Form>
  );
}

/** Handed over by the registration form, beside the address and not in it: addresses end up in histories and logs. */
function emailFrom(state: unknown): string | null {
  return typeof state === 'object' && state !== null && 'email' in state && typeof state.email === 'string' ? state.email : null;
}
