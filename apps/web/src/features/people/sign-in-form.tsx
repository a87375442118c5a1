import { Trans, useLingui } from '@lingui/react/macro';
import { SignInBody } from '@madang/contracts/people';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { paths, returnPath } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { Field } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { signIn } from './people.queries.js';

interface SignInValues {
  readonly email: string;
  readonly password: string;
}

export function SignInForm() {
  const { t } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(signIn(place.city));
  const form = useBodyForm<SignInValues, SignInBody>({
    body: SignInBody,
    labels: { email: t`E-mail`, password: t`Password` },
    toBody: (values) => values,
    send: async (body) => {
      await mutateAsync(body);
      await navigate(returnPath(place) ?? paths.me(place));
      announce(t`You are signed in.`);
    },
  });
  return (
    <Form
      form={form}
      act={t`Sign in`}
      twin={<Trans>You can take part on paper or in person at the city’s offices instead. It counts the same.</Trans>}
    >
      <Field {...form.field('email')} type="email" autoComplete="username" inputMode="email" dir="ltr" />
      <Field {...form.field('password')} type="password" autoComplete="current-password" dir="ltr" />
    </Form>
  );
}
