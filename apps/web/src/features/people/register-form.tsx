import { Trans, useLingui } from '@lingui/react/macro';
import { RegisterBody } from '@madang/contracts/people';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { cityQuery } from '../../api/city.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Form } from '../../ui/body-form.js';
import { Field, Select } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { register } from './people.queries.js';

interface RegisterValues {
  readonly penName: string;
  readonly email: string;
  readonly password: string;
  readonly districtCode: string;
}

export function RegisterForm() {
  const { t } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const { mutateAsync } = useMutation(register(place.city));
  const form = useBodyForm<RegisterValues, RegisterBody>({
    body: RegisterBody,
    labels: { penName: t`Pen name`, email: t`E-mail`, password: t`Password`, districtCode: t`District` },
    toBody: ({ districtCode, ...values }) => ({
      ...values,
      language: place.language as RegisterBody['language'],
      ...(districtCode ? { districtCode } : {}),
    }),
    send: async (body) => {
      await mutateAsync(body);
      await navigate(paths.confirm(place), { state: { email: body.email } });
    },
  });
  return (
    <Form form={form} act={t`Register`} twin={<Trans>You can register in person at the city’s offices instead.</Trans>}>
      <Field
        {...form.field('penName')}
        hint={<Trans>Shown beside what you write. It need not be your own name.</Trans>}
        autoComplete="nickname"
        dir="auto"
      />
      <Field {...form.field('email')} type="email" autoComplete="username" inputMode="email" dir="ltr" />
      <Field
        {...form.field('password')}
        hint={<Trans>8 characters or more. A few words in a row are easy to remember and hard to guess.</Trans>}
        type="password"
        autoComplete="new-password"
        dir="ltr"
      />
      {city.districts.length > 0 && (
        <Select
          {...form.field('districtCode')}
          hint={<Trans>Shows what happens near you first.</Trans>}
          optional
          empty={t`No district`}
          choices={city.districts.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
    </Form>
  );
}
