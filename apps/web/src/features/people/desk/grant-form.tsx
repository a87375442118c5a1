import { Trans, useLingui } from '@lingui/react/macro';
import { RoleGrantBody } from '@madang/contracts/roles';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Field, Select, TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { givenRoles, roleWords, type GivenRole } from './role-words.js';
import { grantRole } from '../roles.queries.js';

interface Values {
  readonly email: string;
  readonly role: string;
  readonly reason: string;
}

/** To somebody who has an account. Whether an address has one is not said: only the list above tells. */
export function GrantForm() {
  const { t, i18n } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(grantRole(city));
  const form = useBodyForm<Values, RoleGrantBody>({
    body: RoleGrantBody,
    labels: { email: t`E-mail of the account`, role: t`Role`, reason: t`Why` },
    toBody: ({ email, role, reason }) => ({ email: (email ?? '').trim(), role: role as GivenRole, reason: (reason ?? '').trim() }),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`If an account has this address, it holds the role now. Look at the list.`);
    },
  });
  return (
    <Form form={form} act={t`Give this role`} twin={<Trans>This desk needs a browser with scripts.</Trans>}>
      <Field
        {...form.field('email')}
        type="email"
        dir="ltr"
        hint={<Trans>The person registers first, like any resident. Afterwards they sign in anew.</Trans>}
      />
      <Select
        {...form.field('role')}
        empty={t`Choose a role`}
        choices={givenRoles.map((role) => ({ value: role, label: i18n._(roleWords[role].name) }))}
      />
      <TextArea
        {...form.field('reason')}
        rows={2}
        dir="auto"
        hint={<Trans>Everybody reads it in the record of official acts. No names.</Trans>}
      />
    </Form>
  );
}
