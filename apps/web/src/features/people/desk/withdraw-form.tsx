import { Trans, useLingui } from '@lingui/react/macro';
import { RoleWithdrawalBody, type RoleHolderView } from '@madang/contracts/roles';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Select, TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { roleWords, type GivenRole } from './role-words.js';
import { withdrawRole } from '../roles.queries.js';

interface Values {
  /** Person and role, with a blank between them. */
  readonly held: string;
  readonly because: string;
}

/** One role of one person. */
export function WithdrawForm({ holders }: { readonly holders: readonly RoleHolderView[] }) {
  const { t, i18n } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(withdrawRole(city));
  const form = useBodyForm<Values, RoleWithdrawalBody>({
    body: RoleWithdrawalBody,
    labels: { held: t`Whose role`, because: t`Why it is taken back` },
    fieldAt: (path) => (path === 'reason' ? 'because' : 'held'),
    toBody: ({ held, because }) => {
      const [person = '', role] = (held ?? '').split(' ');
      return { person, role: role as GivenRole, reason: (because ?? '').trim() };
    },
    send: async (body) => {
      await mutateAsync(body);
      announce(t`The role is taken back.`);
    },
  });
  const held = holders.flatMap(({ personId, penName, roles }) =>
    roles.map((role) => ({ value: `${personId} ${role}`, label: `${penName}: ${i18n._(roleWords[role].name)}` })),
  );
  return (
    <Form form={form} act={t`Take the role back`} twin={<Trans>This desk needs a browser with scripts.</Trans>}>
      <Select {...form.field('held')} empty={t`Choose whose`} choices={held} />
      <TextArea
        {...form.field('because')}
        rows={2}
        dir="auto"
        hint={<Trans>Everybody reads it in the record of official acts. No names.</Trans>}
      />
    </Form>
  );
}
